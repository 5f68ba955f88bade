package lithograph.library;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import lithograph.importer.Failure;
import lithograph.importer.Progress;
import org.jspecify.annotations.Nullable;

/// Finds the files to import. Within folders, what is hidden, what only serves to show a saved page (pictures, styles,
/// scripts, fonts) and the library's own folder are passed over; a file that was named itself never is.
final class FileWalk extends SimpleFileVisitor<Path> {
    private static final Set<String> FURNITURE = Set.of(
            "avif", "bmp", "css", "eot", "gif", "ico", "jpeg", "jpg", "js", "map", "mjs", "mp3", "mp4", "otf", "png",
            "svg", "tif", "tiff", "ttf", "wasm", "wav", "webm", "webp", "woff", "woff2");

    private final Path library;
    private final Progress progress;
    private final Set<Path> files = new LinkedHashSet<>();
    private final List<Failure> failures = new ArrayList<>();

    private FileWalk(Path library, Progress progress) {
        this.library = library;
        this.progress = progress;
    }

    /// @param files    absolute, each once, those of a folder in the order of their names
    /// @param failures what was named but is not there, and folders that cannot be read
    record Found(List<Path> files, List<Failure> failures) {}

    static Found of(List<Path> paths, Path library, Progress progress) throws IOException {
        FileWalk walk = new FileWalk(library, progress);
        for (Path path : paths) {
            Path start = path.toAbsolutePath().normalize();
            if (Files.notExists(start)) {
                walk.failures.add(new Failure(start.toString(), "There is no such file or folder."));
            } else if (Files.isDirectory(start)) {
                walk.addFolder(start);
            } else {
                walk.files.add(start);
            }
        }
        return new Found(List.copyOf(walk.files), List.copyOf(walk.failures));
    }

    private void addFolder(Path start) throws IOException {
        Set<Path> before = new LinkedHashSet<>(files);
        Files.walkFileTree(start, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, this);
        List<Path> found = new ArrayList<>(files);
        found.removeAll(before);
        found.sort(null);
        files.removeAll(found);
        files.addAll(found);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        progress.advanced(0, 0, folder);
        return progress.cancelled()
                ? FileVisitResult.TERMINATE
                : hidden(folder) || folder.equals(library) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile() && !hidden(file) && !FURNITURE.contains(extension(file))) {
            files.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        switch (e) {
            case FileSystemLoopException loop -> {
                // What a link leads back to is found by its own path.
            }
            case NoSuchFileException gone ->
                failures.add(new Failure(file.toString(), "It vanished, or is a link that leads nowhere."));
            case AccessDeniedException denied ->
                failures.add(new Failure(file.toString(), "You may not read this file or folder."));
            default -> failures.add(new Failure(file.toString(), "It cannot be read: " + e.getMessage()));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
        if (e != null) {
            failures.add(new Failure(folder.toString(), "Not all of this folder could be read: " + e.getMessage()));
        }
        return FileVisitResult.CONTINUE;
    }

    private static boolean hidden(Path path) {
        Path name = path.getFileName();
        return name != null && name.toString().startsWith(".");
    }

    private static String extension(Path file) {
        String name = file.toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
