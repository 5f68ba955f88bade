package lithograph.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lithograph.importer.Progress;
import lithograph.library.Library;

/// A library of six short articles, written for these tests.
public final class SmallLibrary {
    private static final List<List<String>> ARTICLES = List.of(
            List.of(
                    "Harbour Post",
                    "2026-07-01",
                    "Meituan names LongCat 2.0 as its own",
                    "Meituan said that LongCat 2.0 is the model known as Owl Alpha. It runs on Ascend chips."),
            List.of(
                    "Harbour Post",
                    "2026-06-12",
                    "What fifty thousand cards cost",
                    "A cluster of fifty thousand Ascend cards draws as much power as a small town."),
            List.of(
                    "Night Compiler",
                    "2026-03-04",
                    "Nvidia ships the B200 in volume",
                    "Nvidia began to ship the B200. Buyers of the H100 may wait for it."),
            List.of(
                    "Night Compiler",
                    "2025-11-20",
                    "OpenAI and the price of a token",
                    "OpenAI cut the price of GPT-5. Meituan and others answered within a week."),
            List.of(
                    "Night Compiler",
                    "2024-05-09",
                    "A quiet year for the H100",
                    "The H100 is rented by the hour now, and Nvidia does not mind."),
            List.of("长堤日报", "2026-06-30", "美团发布龙猫2.0", "美团今天发布龙猫2.0，并说它在昇腾芯片上训练完成。"));

    private SmallLibrary() {}

    /// Makes it in `folder`; the sources lie in `folder/files`.
    public static Library in(Path folder) {
        try {
            Path files = Files.createDirectories(folder.resolve("files"));
            for (int i = 0; i < ARTICLES.size(); i++) {
                List<String> article = ARTICLES.get(i);
                Files.writeString(files.resolve("article-" + i + ".md"), """
                        ---
                        title: "%s"
                        site: "%s"
                        date: %s
                        ---

                        %s
                        """.formatted(
                                article.get(2), article.get(0), article.get(1), article.get(3)));
            }
            Library library = Library.open(folder.resolve("library"));
            library.importFrom(List.of(files), Progress.NONE);
            return library;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Everything at once and in order.
    public static Background sequential() {
        return new Background(Runnable::run, Runnable::run);
    }
}
