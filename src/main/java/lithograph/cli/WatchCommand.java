package lithograph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import lithograph.importer.ImportReport;
import lithograph.library.FolderWatch;
import lithograph.library.Library;
import lithograph.library.WatchedFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        description = {
            "Bring new and changed files of the watched folders into the library as they appear, until it is stopped with",
            "Ctrl+C. Folders that are named are watched from now on, here and in the window. A file that goes away leaves",
            "its article, marked."
        },
        footer = ExitCode.HELP)
final class WatchCommand implements Callable<Integer> {
    private final Console console;

    private final LibraryOption library;

    @Parameters(arity = "0..*", paramLabel = "FOLDER", description = "Folders to watch from now on.")
    private List<Path> folders = List.of();

    @Option(
            names = "--exclude",
            paramLabel = "GLOB",
            description = "What stays out of these folders, as *.tmp or drafts/**.")
    private List<String> excluded = List.of();

    @Option(names = "--forget", paramLabel = "FOLDER", description = "Watch this one no longer; its articles stay.")
    private List<Path> forgotten = List.of();

    @Option(names = "--list", description = "Print the watched folders, and end.")
    private boolean list;

    WatchCommand(Console console, LibraryOption library) {
        this.console = console;
        this.library = library;
    }

    @Override
    public Integer call() throws IOException {
        boolean changes = !folders.isEmpty() || !forgotten.isEmpty();
        try (Library open = list && !changes ? library.openToRead(console) : library.openOrMake(console)) {
            for (Path folder : folders) {
                if (!Files.isDirectory(folder)) {
                    throw new UsageException(folder + ": there is no such folder.");
                }
                open.watchedFolders().put(new WatchedFolder(folder, excluded));
            }
            for (Path folder : forgotten) {
                open.watchedFolders().remove(folder);
            }
            List<WatchedFolder> all = open.watchedFolders().all();
            all.forEach(watched -> console.print(watched.folder()
                    + (watched.excluded().isEmpty() ? "" : " without " + String.join(", ", watched.excluded()))));
            if (list || !forgotten.isEmpty()) {
                return ExitCode.OK;
            }
            if (all.isEmpty()) {
                throw new UsageException("No folder is watched yet. Name one: lithograph watch FOLDER");
            }
            watch(open);
        }
        return ExitCode.OK;
    }

    /// Until the process is asked to end: then the library is closed in order before it does.
    private void watch(Library open) throws IOException {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> {
            asked.countDown();
            await(closed);
        }));
        try (FolderWatch watching = open.watch(new FolderWatch.Heard(this::say, console::say))) {
            watching.look();
            await(asked);
        } finally {
            open.close();
            closed.countDown();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void say(ImportReport report) {
        console.print(String.format(
                "%,d added, %,d updated, %,d duplicates, %,d failed",
                report.added(),
                report.updated(),
                report.duplicates().size(),
                report.failures().size()));
        report.failures().forEach(failure -> console.say(failure.origin() + ": " + failure.reason()));
        report.unplaced().forEach(highlight -> console.say(highlight.sentence()));
    }
}
