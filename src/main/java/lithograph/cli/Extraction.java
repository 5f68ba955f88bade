package lithograph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import lithograph.importer.ArticleReader;
import lithograph.importer.FolderWalk;
import lithograph.importer.reading.Draft;
import lithograph.importer.reading.Failure;
import tools.jackson.databind.node.ObjectNode;

/// Reads files on all cores and prints what each gave in the order of the files, holding only a few files at a time.
final class Extraction {
    /// What a line of output is made of: the object for `--json`, and the words for people.
    record Row(ObjectNode object, String plain) {}

    private final Console console;
    private final OutputFormat format;
    private final ArticleReader reader = new ArticleReader();
    private int failures;

    Extraction(Console console, OutputFormat format) {
        this.console = console;
        this.format = format;
    }

    /// Returns an exit code.
    ///
    /// @param each turns an article into its row; called on many threads
    int print(List<Path> paths, Function<Draft, Row> each) throws IOException {
        int cores = Runtime.getRuntime().availableProcessors();
        try (ExecutorService workers = Executors.newFixedThreadPool(cores);
                Stream<Path> files = FolderWalk.files(paths, this::show)) {
            ArrayDeque<Future<List<Runnable>>> ahead = new ArrayDeque<>();
            for (Iterator<Path> next = files.iterator(); next.hasNext(); ) {
                Path file = next.next();
                ahead.add(workers.submit(() -> read(file, each)));
                if (ahead.size() > 4 * cores) {
                    drain(ahead.remove());
                }
            }
            while (!ahead.isEmpty()) {
                drain(ahead.remove());
            }
        }
        return failures == 0 ? ExitCode.OK : ExitCode.FAILED;
    }

    private List<Runnable> read(Path file, Function<Draft, Row> each) {
        List<Runnable> lines = new ArrayList<>();
        reader.read(
                file,
                draft -> {
                    Row row = each.apply(draft);
                    lines.add(() -> show(row));
                },
                failure -> lines.add(() -> show(failure)));
        return lines;
    }

    private static void drain(Future<List<Runnable>> file) throws IOException {
        try {
            file.get().forEach(Runnable::run);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while reading files", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private void show(Row row) {
        switch (format) {
            case JSON -> console.json(row.object().putNull("error"));
            case PLAIN -> console.print(row.plain());
        }
    }

    private void show(Failure failure) {
        failures++;
        switch (format) {
            case JSON ->
                console.json(ArticleJson.JSON
                        .createObjectNode()
                        .put("path", failure.origin())
                        .put("error", failure.reason()));
            case PLAIN -> console.say(failure.origin() + ": " + failure.reason());
        }
    }
}
