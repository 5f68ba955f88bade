package lithograph.library;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/// A folder whose new and changed files come into the library by themselves.
///
/// @param folder   absolute
/// @param excluded what stays out, as globs: `drafts/**` within the folder, `*.tmp` anywhere in it
public record WatchedFolder(Path folder, List<String> excluded) {
    public WatchedFolder {
        folder = folder.toAbsolutePath().normalize();
        excluded = excluded.stream()
                .map(String::strip)
                .filter(glob -> !glob.isEmpty())
                .toList();
    }

    /// True where the file lies within and no glob leaves it out. A glob that cannot be read leaves out nothing.
    public boolean takes(Path file) {
        if (!file.startsWith(folder)) {
            return false;
        }
        Path within = folder.relativize(file);
        return excluded.stream().noneMatch(glob -> matches(glob, within));
    }

    private static boolean matches(String glob, Path within) {
        try {
            var matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
            if (glob.contains("/")) {
                return matcher.matches(within);
            }
            for (Path name : within) {
                if (matcher.matches(name)) {
                    return true;
                }
            }
            return false;
        } catch (PatternSyntaxException e) {
            return false;
        }
    }
}
