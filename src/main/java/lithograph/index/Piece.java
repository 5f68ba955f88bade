package lithograph.index;

import java.util.ArrayList;
import java.util.List;

/// A stretch of a query's text that is written as one.
sealed interface Piece {
    /// A word of letters or digits alone.
    record Single(String word) implements Piece {}

    /// Parts written as one, as `gpt` and `5.2`; `joined` is empty where they are too many to have been joined.
    record Compound(String joined, List<String> parts) implements Piece {
        public Compound {
            parts = List.copyOf(parts);
        }
    }

    /// Characters of a script without spaces, and the pairs of neighbours among them.
    record Run(List<String> characters, List<String> pairs) implements Piece {
        public Run {
            characters = List.copyOf(characters);
            pairs = List.copyOf(pairs);
        }
    }

    /// The pieces of `text`, in order.
    static List<Piece> of(String text) {
        return new Cutter().cut(text);
    }

    /// Gathers words until what is written as one ends.
    final class Cutter {
        private final List<Piece> pieces = new ArrayList<>();
        private final List<String> parts = new ArrayList<>();
        private final List<String> characters = new ArrayList<>();
        private final List<String> pairs = new ArrayList<>();
        private String joined = "";

        private Cutter() {}

        private List<Piece> cut(String text) {
            WordScanner scanner = new WordScanner(text);
            int runEnd = -1;
            while (scanner.next()) {
                if (scanner.beginsGroup() && scanner.start() != runEnd || !isCharacters(scanner.kind())) {
                    endRun();
                }
                if (scanner.beginsGroup()) {
                    endCompound();
                }
                switch (scanner.kind()) {
                    case WORD -> pieces.add(new Single(scanner.word()));
                    case JOINED -> joined = scanner.word();
                    case PART -> parts.add(scanner.word());
                    case CHARACTER -> {
                        characters.add(scanner.word());
                        runEnd = scanner.end();
                    }
                    case PAIR -> pairs.add(scanner.word());
                }
            }
            endRun();
            endCompound();
            return pieces;
        }

        private static boolean isCharacters(WordScanner.Kind kind) {
            return kind == WordScanner.Kind.CHARACTER || kind == WordScanner.Kind.PAIR;
        }

        private void endCompound() {
            if (!parts.isEmpty()) {
                pieces.add(new Compound(joined, parts));
            }
            parts.clear();
            joined = "";
        }

        private void endRun() {
            if (!characters.isEmpty()) {
                pieces.add(new Run(characters, pairs));
            }
            characters.clear();
            pairs.clear();
        }
    }
}
