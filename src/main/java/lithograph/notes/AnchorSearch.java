package lithograph.notes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lithograph.article.Span;

/// One search for an anchor's passage in a text: letter for letter, then without regard to white space and typography,
/// then with small edits. Every threshold was set by marks on edited texts, see AnchorEditTest.
final class AnchorSearch {
    /// A passage this long is hardly ever there a second time by chance.
    private static final int DISTINCT = 24;
    /// Passages longer than twice this are found by their two ends.
    private static final int END = 200;
    private static final int SEED = 8;
    private static final int MOST_OCCURRENCES = 500;
    private static final int MOST_CANDIDATES = 12;

    private final Anchor anchor;

    AnchorSearch(Anchor anchor) {
        this.anchor = anchor;
    }

    /// @param start in the text that was searched
    /// @param likeness  of the passage itself, 0 to 1
    /// @param agreement of its surroundings, 0 to 1
    private record Candidate(int start, int end, double likeness, double agreement) {
        double score() {
            return likeness + agreement;
        }

        boolean overlaps(Candidate other) {
            return start < other.end && other.start < end;
        }
    }

    Optional<Span> place(String text) {
        if (anchor.exact().isBlank()) {
            return Optional.empty();
        }
        Surroundings raw = new Surroundings(anchor.prefix(), anchor.suffix());
        Optional<Candidate> exact =
                exact(text, anchor.exact(), raw, anchor.position().start());
        if (exact.isPresent()) {
            return exact.map(found -> new Span(found.start(), found.end()));
        }
        PlainForm plain = PlainForm.of(text);
        String passage = PlainForm.of(anchor.exact()).text().strip();
        Surroundings around = new Surroundings(
                PlainForm.of(anchor.prefix()).text(),
                PlainForm.of(anchor.suffix()).text());
        return exact(plain.text(), passage, around, anchor.position().start())
                .or(() -> edited(plain.text(), passage, around))
                .map(found -> plain.original(found.start(), found.end()))
                .filter(span -> span.length() > 0);
    }

    private static Optional<Candidate> exact(String text, String passage, Surroundings around, int position) {
        List<Candidate> candidates = new ArrayList<>();
        for (int at : occurrences(text, passage, position)) {
            int end = at + passage.length();
            candidates.add(new Candidate(at, end, 1, around.agreement(text, at, end)));
        }
        Optional<Candidate> best = candidates.stream()
                .max(Comparator.comparingDouble(Candidate::score)
                        .thenComparingInt(found -> -Math.abs(found.start() - position)));
        double needed = passage.length() < DISTINCT ? 0.5 : candidates.size() > 1 ? 0.35 : 0;
        return best.filter(found -> found.agreement() >= needed);
    }

    /// Where the passage stands, the places nearest to `position` where there are too many.
    private static List<Integer> occurrences(String text, String passage, int position) {
        List<Integer> found = new ArrayList<>();
        for (int at = text.indexOf(passage); at >= 0; at = text.indexOf(passage, at + 1)) {
            found.add(at);
        }
        if (found.size() > MOST_OCCURRENCES) {
            found.sort(Comparator.comparingInt(at -> Math.abs(at - position)));
            return found.subList(0, MOST_OCCURRENCES);
        }
        return found;
    }

    private static Optional<Candidate> edited(String text, String passage, Surroundings around) {
        List<Candidate> candidates = new ArrayList<>();
        for (int at : likelyStarts(text, passage, around)) {
            Alignment aligned = passage.length() <= 2 * END ? aligned(text, passage, at) : byEnds(text, passage, at);
            if (aligned.end() > aligned.start()) {
                candidates.add(new Candidate(
                        aligned.start(),
                        aligned.end(),
                        1 - (double) aligned.edits() / Math.min(passage.length(), 2 * END),
                        around.agreement(text, aligned.start(), aligned.end())));
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
        if (candidates.isEmpty() || !isThePassage(candidates.getFirst(), passage.length())) {
            return Optional.empty();
        }
        Candidate best = candidates.getFirst();
        boolean rivalled =
                candidates.stream().anyMatch(other -> !other.overlaps(best) && other.score() > best.score() - 0.15);
        return rivalled ? Optional.empty() : Optional.of(best);
    }

    private static boolean isThePassage(Candidate found, int length) {
        return (found.likeness() >= 0.85 && found.agreement() >= 0.35 && length >= DISTINCT)
                || (found.likeness() >= 0.7 && found.agreement() >= 0.5 && length >= DISTINCT)
                || (found.likeness() >= 0.5 && found.agreement() >= 0.7);
    }

    private static Alignment aligned(String text, String passage, int at) {
        int slack = 16 + passage.length() / 4;
        return Alignment.best(
                passage,
                text,
                Math.clamp((long) at - slack, 0, text.length()),
                Math.clamp((long) at + passage.length() + slack, 0, text.length()));
    }

    private static Alignment byEnds(String text, String passage, int at) {
        Alignment head = aligned(text, passage.substring(0, END), at);
        int slack = 32 + passage.length() / 4;
        Alignment tail = Alignment.best(
                passage.substring(passage.length() - END),
                text,
                Math.clamp(
                        (long) at + passage.length() - END - slack, Math.min(head.end(), text.length()), text.length()),
                Math.clamp((long) at + passage.length() + slack, Math.min(head.end(), text.length()), text.length()));
        return new Alignment(head.start(), Math.max(head.start(), tail.end()), head.edits() + tail.edits());
    }

    /// Where the passage may begin: pieces of it, and of its surroundings, are looked up, and vote.
    private static List<Integer> likelyStarts(String text, String passage, Surroundings around) {
        Map<Integer, Integer> votes = new HashMap<>();
        int length = Math.clamp(passage.length() / 3, 3, SEED);
        int step = Math.max(1, Math.max(length / 2, passage.length() / 100));
        for (int offset = 0; offset + length <= passage.length(); offset += step) {
            vote(votes, text, passage.substring(offset, offset + length), offset);
        }
        String before = around.before();
        if (before.length() >= 2 * SEED) {
            vote(votes, text, before.substring(before.length() - 2 * SEED), -2 * SEED);
        }
        if (around.after().length() >= 2 * SEED) {
            vote(votes, text, around.after().substring(0, 2 * SEED), passage.length());
        }
        return votes.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_CANDIDATES)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void vote(Map<Integer, Integer> votes, String text, String piece, int offset) {
        int found = 0;
        for (int at = text.indexOf(piece); at >= 0 && found < MOST_OCCURRENCES; at = text.indexOf(piece, at + 1)) {
            votes.merge(Math.max(0, at - offset) / 16 * 16, 1, Integer::sum);
            found++;
        }
    }
}
