package lithograph.ui.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lithograph.article.ArticleId;
import lithograph.importer.Progress;
import lithograph.index.Hit;
import lithograph.index.SearchRequest;
import lithograph.library.Library;
import lithograph.ui.Background;

/// A library of three articles written for these tests, and a desk on it where everything happens at once.
final class Desks implements AutoCloseable {
    private static final String HALL = """
            ---
            title: Orrel hall runs on 12,000 H100 cards
            author: Mara Lindqvist
            site: The Machine Room
            date: 2026-07-01
            url: https://machineroom.example/hall
            ---
            Nvidia delivered the last H100 racks in May. The hall hums.

            Meituan visited the hall and asked for the price of an H100 by the hour.

            ## Power

            The hall draws 14 MW. Nobody asks how quiet a hall is until they have to work in the hall.
            """;

    private static final String PRICE = """
            ---
            title: What an H100 costs by the hour
            site: Rack Letter
            date: 2026-06-12
            ---
            Nvidia sells, others rent. An H100 costs about two dollars an hour in a rented hall.

            Huawei offers the Ascend 910B for less.
            """;

    private static final String NOTHING = """
            # Apples

            Apples keep well in a cold hall.
            """;

    final Library library;
    private final Path files;
    final Background background = new Background(Runnable::run, Runnable::run);
    final ReadingDeskModel desk;

    Desks(Path folder) throws IOException {
        files = Files.createDirectories(folder.resolve("files"));
        Files.writeString(files.resolve("hall.md"), HALL);
        Files.writeString(files.resolve("price.md"), PRICE);
        Files.writeString(files.resolve("apples.md"), NOTHING);
        library = Library.open(folder.resolve("library"));
        library.importFrom(List.of(files), Progress.NONE);
        desk = new ReadingDeskModel(library, background);
    }

    ArticleId hall() {
        return titled("Orrel hall");
    }

    ArticleId price() {
        return titled("What an H100");
    }

    ArticleId apples() {
        return titled("Apples");
    }

    /// An article of that many paragraphs.
    ArticleId imported(String title, int paragraphs) throws IOException {
        Path file = Files.createDirectories(files.resolveSibling("more")).resolve(title + ".md");
        Files.writeString(
                file,
                "# " + title + "\n\n"
                        + IntStream.range(0, paragraphs)
                                .mapToObj(i -> "Paragraph number " + i + " of this report says that room " + (i * 7)
                                        + " was measured twice and found to be " + (i * 13) + " metres long.")
                                .collect(Collectors.joining("\n\n")));
        library.importFrom(List.of(file), Progress.NONE);
        return titled(title);
    }

    /// Imports the article on the hall with other words: its second version.
    void change(String words, String others) throws IOException {
        Path file = files.resolve("hall.md");
        Files.writeString(file, Files.readString(file).replace(words, others));
        library.importFrom(List.of(file), Progress.NONE);
    }

    /// Lets a table of the library be gone as long as `meanwhile` takes, as if the disk had failed.
    void without(String table, Runnable meanwhile) throws SQLException {
        try (Connection other = DriverManager.getConnection(
                        "jdbc:sqlite:" + library.folder().resolve("library.db"));
                Statement statement = other.createStatement()) {
            statement.execute("PRAGMA legacy_alter_table = ON");
            statement.execute("ALTER TABLE " + table + " RENAME TO away");
            try {
                meanwhile.run();
            } finally {
                statement.execute("ALTER TABLE away RENAME TO " + table);
            }
        }
    }

    ArticleId titled(String start) {
        try {
            return library.search(SearchRequest.of("")).hits().stream()
                    .filter(hit -> hit.title().startsWith(start))
                    .map(Hit::id)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() throws IOException {
        desk.save(_ -> {});
        library.close();
    }
}
