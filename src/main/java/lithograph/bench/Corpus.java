package lithograph.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import lithograph.entity.Catalog;

/// Articles nobody wrote, for measuring: two thirds English, one third Chinese, some 400 words each with names of the
/// catalogue among them, of forty sources and four years. The same for the same number.
final class Corpus {
    private static final int WORDS = 400;
    private static final int PARAGRAPHS = 8;

    private final Vocabulary vocabulary;

    Corpus(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    static Corpus of(Catalog catalog) {
        return new Corpus(new Vocabulary(42, catalog));
    }

    /// Writes `count` articles as JSON Lines.
    void writeJsonLines(Path file, int count) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int number = 0; number < count; number++) {
                writeLine(out, number);
            }
        }
    }

    /// Writes `count` web pages of some 60 KB, with the furniture that real ones have around the article.
    void writePages(Path folder, int count) throws IOException {
        for (int number = 0; number < count; number++) {
            Random random = new Random(number);
            try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("page-" + number + ".html"))) {
                Pages.write(out, title(random, true), this, random);
            }
        }
    }

    private void writeLine(Writer out, int number) throws IOException {
        Random random = new Random(number);
        boolean english = number % 3 != 2;
        LocalDate day = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(1_400));
        out.write("{\"id\":\"a" + number + "\",\"title\":\"" + title(random, english) + "\",\"site\":\"Source "
                + random.nextInt(40) + "\",\"published\":\"" + day + "\",\"language\":\"" + (english ? "en" : "zh")
                + "\",\"text\":\"");
        for (int i = 0; i < PARAGRAPHS; i++) {
            out.write(paragraph(random, english, WORDS / PARAGRAPHS));
            out.write("\\n\\n");
        }
        out.write("\"}\n");
    }

    private String title(Random random, boolean english) {
        return paragraph(random, english, 8);
    }

    /// Words without any character that JSON or HTML would have to escape.
    String paragraph(Random random, boolean english, int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            boolean name = random.nextInt(40) == 0;
            if (!text.isEmpty() && (english || name)) {
                text.append(' ');
            }
            String word =
                    name ? vocabulary.name(random) : english ? vocabulary.english(random) : vocabulary.chinese(random);
            text.append(
                    word.replace("\"", "").replace("\\", "").replace("<", "").replace("&", ""));
            if (random.nextInt(18) == 0) {
                text.append(english ? "." : "。");
            }
        }
        return text.append(english ? "." : "。").toString();
    }
}
