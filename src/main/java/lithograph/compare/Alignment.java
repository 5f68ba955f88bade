package lithograph.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/// Which pieces of two texts say the same. Words, pairs of words, names and figures that both hold count, the rarer in
/// the two texts the more; matches that keep the order of both texts are preferred, others must be surer.
///
/// @param matches by place in the left text; a piece is in one match that is not a [Match.Order#PART] at most
public record Alignment(PiecedText left, PiecedText right, List<Match> matches) {
    private static final double IN_PLACE = 0.16;
    private static final double MOVED = 0.28;
    private static final double PART = 0.28;

    public Alignment {
        matches = List.copyOf(matches);
    }

    /// Aligns two texts. 50,000 words each take a second or less.
    ///
    /// @param overtaken asked now and then; once it says true the work is given up
    /// @throws CancellationException when it was
    public static Alignment of(PiecedText left, PiecedText right, BooleanSupplier overtaken) {
        List<Match> possible = new ArrayList<>(new Candidates(Features.of(left, right)).all(overtaken));
        possible.removeIf(match -> left.pieces().get(match.left()).kind()
                        != right.pieces().get(match.right()).kind()
                && match.likeness() < MOVED);
        List<Match> same = same(left, right);
        possible.addAll(same);
        List<Match> chain = Chain.of(
                possible.stream().filter(match -> match.likeness() >= IN_PLACE).toList(),
                right.pieces().size());
        List<Match> chosen = new ArrayList<>();
        BitSet lefts = new BitSet();
        BitSet rights = new BitSet();
        for (Match match : chain) {
            take(match, Match.Order.IN_PLACE, chosen, lefts, rights);
        }
        possible.sort(Comparator.comparingDouble(Match::likeness).reversed());
        for (Match match : possible) {
            if (match.likeness() >= MOVED && !lefts.get(match.left()) && !rights.get(match.right())) {
                take(match, Match.Order.MOVED, chosen, lefts, rights);
            }
        }
        for (Match match : possible) {
            if (match.likeness() >= PART && lefts.get(match.left()) != rights.get(match.right())) {
                take(match, Match.Order.PART, chosen, lefts, rights);
            }
        }
        chosen.sort(Comparator.comparingInt(Match::left).thenComparingInt(Match::right));
        return new Alignment(left, right, chosen);
    }

    /// The matches that are parts of one of the two pieces of `match`.
    List<Match> partsOf(Match match) {
        return matches.stream()
                .filter(part -> part.order() == Match.Order.PART)
                .filter(part -> part.left() == match.left() || part.right() == match.right())
                .toList();
    }

    /// The pieces of the left text that the right one has nothing of, as indices.
    public List<Integer> onlyLeft() {
        BitSet matched = new BitSet();
        matches.forEach(match -> matched.set(match.left()));
        return without(matched, left.pieces().size());
    }

    public List<Integer> onlyRight() {
        BitSet matched = new BitSet();
        matches.forEach(match -> matched.set(match.right()));
        return without(matched, right.pieces().size());
    }

    public Kinship kinship() {
        double shared = matches.stream()
                .filter(match -> match.order() != Match.Order.PART)
                .mapToDouble(match -> match.likeness() * (length(left, match.left()) + length(right, match.right())))
                .sum();
        double all = length(left) + length(right);
        double part = all == 0 ? 1 : shared / all;
        boolean equal = matches.stream().allMatch(match -> match.same() && match.order() == Match.Order.IN_PLACE)
                && onlyLeft().isEmpty()
                && onlyRight().isEmpty();
        return equal
                ? Kinship.SAME
                : part >= 0.6 ? Kinship.VERSIONS : part >= 0.03 ? Kinship.ONE_STORY : Kinship.UNRELATED;
    }

    private static void take(Match match, Match.Order order, List<Match> chosen, BitSet lefts, BitSet rights) {
        chosen.add(new Match(match.left(), match.right(), match.likeness(), order));
        lefts.set(match.left());
        rights.set(match.right());
    }

    /// Pieces of which not a word differs: the first with the first, and the last with the last where there are more.
    private static List<Match> same(PiecedText left, PiecedText right) {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < right.pieces().size(); i++) {
            places.computeIfAbsent(plain(right.words(i)), _ -> new ArrayList<>())
                    .add(i);
        }
        Map<String, List<Integer>> own = new HashMap<>();
        for (int i = 0; i < left.pieces().size(); i++) {
            own.computeIfAbsent(plain(left.words(i)), _ -> new ArrayList<>()).add(i);
        }
        List<Match> same = new ArrayList<>();
        own.forEach((words, lefts) -> {
            List<Integer> rights = places.getOrDefault(words, List.of());
            int count = Math.min(lefts.size(), rights.size());
            for (int i = 0; i < count; i++) {
                same.add(new Match(lefts.get(i), rights.get(i), 1, Match.Order.MOVED));
                if (lefts.size() != rights.size()) {
                    same.add(new Match(
                            lefts.get(lefts.size() - 1 - i), rights.get(rights.size() - 1 - i), 1, Match.Order.MOVED));
                }
            }
        });
        return same;
    }

    private static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    private static List<Integer> without(BitSet matched, int size) {
        List<Integer> rest = new ArrayList<>();
        for (int i = matched.nextClearBit(0); i < size; i = matched.nextClearBit(i + 1)) {
            rest.add(i);
        }
        return rest;
    }

    private static double length(PiecedText text) {
        return text.pieces().stream().mapToInt(piece -> piece.span().length()).sum();
    }

    private static double length(PiecedText text, int piece) {
        return text.pieces().get(piece).span().length();
    }
}
