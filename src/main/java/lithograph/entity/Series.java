package lithograph.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Makers that number what they make: who has made an M1, an M2 and an M3 will make an M7. Learned from the catalogue,
/// so that a version of next year is read like those of last year where the text names its maker.
final class Series {
    private static final int LONGEST_PREFIX = 4;
    private static final int LEAST = 2;

    private final Map<String, List<Numbers>> byPrefix = new HashMap<>();

    /// What one maker has numbered after one prefix.
    private static final class Numbers {
        private final EntityKind kind;
        private final EntityId maker;
        private double least = Double.MAX_VALUE;
        private double most;
        private int count;
        private final BitSet lengths = new BitSet();

        Numbers(EntityKind kind, EntityId maker) {
            this.kind = kind;
            this.maker = maker;
        }

        void add(double number, int digits) {
            lengths.set(digits);
            count += number < least || number > most ? 1 : 0;
            least = Math.min(least, number);
            most = Math.max(most, number);
        }

        /// The next ones are not far from those that are known, and as long.
        boolean mayHave(double number, int digits) {
            return count >= LEAST
                    && (lengths.get(digits) || number < most * 1.2 + 1)
                    && number >= least
                    && number <= most * 1.5 + 1;
        }
    }

    /// Takes a name of a chip or a model into account; others are ignored.
    void add(Entity entity, String name) {
        Tokens tokens = Tokens.of(name);
        if (entity.kind() == EntityKind.COMPANY || entity.maker().isEmpty() || !isNumbered(tokens, 0)) {
            return;
        }
        EntityId maker = entity.maker().get();
        List<Numbers> numbers = byPrefix.computeIfAbsent(tokens.written(0), _ -> new ArrayList<>());
        Optional<Numbers> known = numbers.stream()
                .filter(it -> it.maker.equals(maker) && it.kind == entity.kind())
                .findFirst();
        Numbers own = known.orElseGet(() -> new Numbers(entity.kind(), maker));
        if (known.isEmpty()) {
            numbers.add(own);
        }
        own.add(Double.parseDouble(tokens.folded(1)), tokens.folded(1).length());
    }

    /// Hands over a candidate for each maker whose series the prefix and the number at `token` go on.
    void at(Tokens tokens, int token, Consumer<Candidate> found) {
        if (!isNumbered(tokens, token) || Introductions.isNoName(Names.key(tokens.written(token, token + 1)))) {
            return;
        }
        List<Numbers> all = byPrefix.get(tokens.written(token));
        if (all == null) {
            return;
        }
        double number = Double.parseDouble(tokens.folded(token + 1));
        for (Numbers numbers : all) {
            if (numbers.mayHave(number, tokens.folded(token + 1).length())) {
                Entity entity = Discovered.by(numbers.maker, numbers.kind, tokens.written(token, token + 1));
                found.accept(new Candidate(token, token + 1, entity, Candidate.Strength.SHORT));
            }
        }
    }

    /// A short word in capitals with a number hanging on it: `M7`, `MI500`, `Gen-6`.
    private static boolean isNumbered(Tokens tokens, int token) {
        return tokens.isCapital(token)
                && tokens.end(token) - tokens.start(token) <= LONGEST_PREFIX
                && tokens.is(token + 1, Tokens.NUMBER)
                && tokens.folded(token + 1).indexOf(',') < 0
                && tokens.folded(token + 1).indexOf('.')
                        == tokens.folded(token + 1).lastIndexOf('.')
                && (tokens.gap(token + 1) == Tokens.NO_GAP
                        || (tokens.gap(token + 1) == Tokens.JOINT
                                && tokens.foldedAt(tokens.start(token + 1) - 1) == '-'));
    }
}
