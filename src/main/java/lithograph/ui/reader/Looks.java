package lithograph.ui.reader;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lithograph.ui.page.PageView;

/// How pages are set.
public record Looks(Paper paper, Face face, Leading leading, Column column) {
    public static final Looks USUAL = new Looks(Paper.WINDOW, Face.SERIF, Leading.USUAL, Column.USUAL);

    /// What lies under the words.
    public enum Paper {
        WINDOW("Paper as the window"),
        PAPER("White paper"),
        SEPIA("Sepia paper"),
        DARK("Dark paper"),
        BLACK("Black paper");

        final String label;

        Paper(String label) {
            this.label = label;
        }
    }

    /// The letters.
    public enum Face {
        SERIF("Serif letters"),
        SANS("Sans serif letters");

        final String label;

        Face(String label) {
            this.label = label;
        }
    }

    /// The room between lines.
    public enum Leading {
        TIGHT("Lines close together"),
        USUAL("Lines as usual"),
        WIDE("Lines far apart");

        final String label;

        Leading(String label) {
            this.label = label;
        }
    }

    /// How wide a line is.
    public enum Column {
        NARROW("Narrow column", 0.8),
        USUAL("Usual column", 1),
        WIDE("Wide column", 1.35);

        final String label;
        /// Of the width that 66 characters take.
        final double width;

        Column(String label, double width) {
            this.label = label;
            this.width = width;
        }
    }

    public Looks with(Paper next) {
        return new Looks(next, face, leading, column);
    }

    public Looks with(Face next) {
        return new Looks(paper, next, leading, column);
    }

    public Looks with(Leading next) {
        return new Looks(paper, face, next, column);
    }

    public Looks with(Column next) {
        return new Looks(paper, face, leading, next);
    }

    /// As [#toString] writes it; what is not understood is as usual.
    public static Looks parse(String text) {
        List<String> words = List.of(text.split(" "));
        return new Looks(
                one(Paper.values(), "paper", words).orElse(USUAL.paper),
                one(Face.values(), "face", words).orElse(USUAL.face),
                one(Leading.values(), "leading", words).orElse(USUAL.leading),
                one(Column.values(), "column", words).orElse(USUAL.column));
    }

    @Override
    public String toString() {
        return String.join(
                " ", word("paper", paper), word("face", face), word("leading", leading), word("column", column));
    }

    /// Puts the page into these looks.
    void dress(PageView page) {
        page.dress(List.of(name(face), word("paper", paper), word("leading", leading)), column.width);
    }

    private static <E extends Enum<E>> Optional<E> one(E[] all, String kind, List<String> words) {
        return Arrays.stream(all)
                .filter(each -> words.contains(word(kind, each)))
                .findFirst();
    }

    private static String word(String kind, Enum<?> choice) {
        return kind + "-" + name(choice);
    }

    private static String name(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
