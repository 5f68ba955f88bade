package lithograph.importer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import lithograph.importer.entry.ZoteroFiles;
import lithograph.importer.reading.Failure;
import lithograph.importer.reading.Passed;

/// The files that lie under some paths, found while they are asked for. Folders are walked once each, however many
/// links lead to them. Hidden files, what belongs to a saved page and what never is an article (pictures, style sheets)
/// are
/// passed over, unless named as a path themselves.
public final class FolderWalk implements Iterator<FolderWalk.Found> {
    private final Deque<Iterator<Path>> open = new ArrayDeque<>();
    private final Set<Path> entered = new HashSet<>();
    /// What is read with the list that names it.
    private final Set<Path> joined = new HashSet<>();
    private final Consumer<Failure> failures;
    private Optional<Found> next = Optional.empty();

    private FolderWalk(List<Path> paths, Consumer<Failure> failures) {
        this.failures = failures;
        open.push(paths.stream().map(Path::toAbsolutePath).map(Path::normalize).iterator());
    }

    /// A file as one look at it found it.
    ///
    /// @param size     in bytes; negative where it could not be looked at
    /// @param modified in milliseconds since 1970
    public record Found(Path path, long size, long modified) {}

    /// The same as [#files], with what the walk knows of each.
    public static Stream<Found> found(List<Path> paths, Consumer<Failure> failures) {
        Iterable<Found> walk = () -> new FolderWalk(paths, failures);
        return StreamSupport.stream(walk.spliterator(), false);
    }

    /// The files of these paths, in the order of the paths and by name within a folder; lazy, for one thread.
    ///
    /// @param failures told of what cannot be entered, while the stream is read
    public static Stream<Path> files(List<Path> paths, Consumer<Failure> failures) {
        return found(paths, failures).map(Found::path);
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty() && !open.isEmpty()) {
            if (open.peek().hasNext()) {
                look(open.peek().next());
            } else {
                open.pop();
            }
        }
        return next.isPresent();
    }

    @Override
    public Found next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Found found = next.orElseThrow();
        next = Optional.empty();
        return found;
    }

    private void look(Path path) {
        boolean named = open.size() == 1;
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                enter(path);
            } else if (named || attributes.isRegularFile()) {
                next = Optional.of(new Found(
                        path, attributes.size(), attributes.lastModifiedTime().toMillis()));
            }
        } catch (IOException e) {
            if (named) {
                next = Optional.of(new Found(path, -1, -1));
            } else if (Files.isSymbolicLink(path)) {
                failures.accept(new Failure(path.toString(), "The link leads to nothing that is there."));
            }
        }
    }

    private void enter(Path folder) {
        try {
            if (!entered.add(folder.toRealPath())) {
                return;
            }
            List<Path> inside = new ArrayList<>();
            try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder)) {
                listing.forEach(inside::add);
            }
            Passed passed = Passed.within(inside);
            inside.forEach(this::join);
            open.push(inside.stream()
                    .filter(path -> !passed.over(path) && !joined.contains(path))
                    .sorted()
                    .toList()
                    .iterator());
        } catch (IOException | DirectoryIteratorException e) {
            fail(folder, e);
        }
    }

    private void join(Path list) {
        Path folder = list.getParent();
        if (folder == null || !ZoteroFiles.mayBeNamedIn(list.toString()) || !Files.isRegularFile(list)) {
            return;
        }
        try (InputStream rdf = Files.newInputStream(list)) {
            for (String name : ZoteroFiles.of(rdf)) {
                Path file = folder.resolve(name).normalize();
                if (file.startsWith(folder)) {
                    joined.add(file);
                }
            }
        } catch (IOException | InvalidPathException e) {
            // Its own reading will say what is wrong with it.
        }
    }

    private void fail(Path folder, Exception e) {
        Throwable cause = e instanceof DirectoryIteratorException && e.getCause() != null ? e.getCause() : e;
        String reason = Failure.of(folder.toString(), cause).reason().replace("The file", "The folder");
        failures.accept(new Failure(folder.toString(), reason));
    }
}
