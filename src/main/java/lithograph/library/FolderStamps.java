package lithograph.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import lithograph.importer.FolderWalk;

/// The files of watched folders as they were when last looked at, by their size and time. One stat a file; for one
/// thread.
final class FolderStamps {
    private final Map<Path, Stamp> known = new HashMap<>();

    private record Stamp(long size, long modified) {
        /// Of a file that was not read so far.
        static final Stamp NONE = new Stamp(-1, -1);
    }

    /// What a look has shown.
    ///
    /// @param changed new files and those with another size or time, that were not written to just now
    /// @param gone    files that were there at the last look
    /// @param folders that hold files
    /// @param growing true where a file is being written: worth another look soon
    record Seen(List<Path> changed, List<Path> gone, Set<Path> folders, boolean growing) {}

    /// @param settled milliseconds that a file has to be left alone before it counts as changed
    Seen look(List<WatchedFolder> watched, Path library, long settled) {
        Map<Path, Stamp> now = new HashMap<>();
        Set<Path> folders = new HashSet<>();
        List<Path> changed = new ArrayList<>();
        boolean growing = false;
        long latest = System.currentTimeMillis() - settled;
        for (WatchedFolder folder : watched) {
            if (!Files.isDirectory(folder.folder())) {
                // A share that is not connected has lost nothing: all is as it was.
                known.forEach((file, stamp) -> {
                    if (file.startsWith(folder.folder())) {
                        now.put(file, stamp);
                    }
                });
                continue;
            }
            folders.add(folder.folder());
            try (Stream<Path> files = FolderWalk.files(List.of(folder.folder()), failure -> {})) {
                for (Path file : (Iterable<Path>) files::iterator) {
                    if (file.startsWith(library) || !folder.takes(file)) {
                        continue;
                    }
                    folders.add(file.getParent());
                    Stamp stamp = stamp(file);
                    Stamp before = known.get(file);
                    if (stamp.equals(before)) {
                        now.put(file, stamp);
                    } else if (stamp.modified > latest && stamp.modified <= System.currentTimeMillis()) {
                        growing = true;
                        now.put(file, before == null ? Stamp.NONE : before);
                    } else if (now.put(file, stamp) == null) {
                        changed.add(file);
                    }
                }
            }
        }
        List<Path> gone =
                known.keySet().stream().filter(file -> !now.containsKey(file)).toList();
        known.clear();
        known.putAll(now);
        return new Seen(changed, gone, folders, growing);
    }

    /// Looks at everything anew.
    void forget() {
        known.clear();
    }

    private static Stamp stamp(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(attributes.size(), attributes.lastModifiedTime().toMillis());
        } catch (IOException e) {
            return Stamp.NONE;
        }
    }
}
