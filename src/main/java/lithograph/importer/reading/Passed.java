package lithograph.importer.reading;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Which of a folder's entries an import passes over.
///
/// @param pages the names of the web pages in the folder, without their ending
public record Passed(Set<String> pages) {
    /// What browsers call the folder beside a page that they saved complete.
    private static final List<String> COMPANIONS = List.of(
            "_files", ".files", "-files", "_fichiers", "-Dateien", "_archivos", "_file", "_arquivos", "_bestanden");
    private static final Set<String> NEVER = Set.of(
            ("png jpg jpeg gif webp svg ico bmp tif tiff avif heic css js mjs map woff woff2 ttf otf eot mp3 mp4 m4a m4v mov"
                            + " avi mkv webm ogg wav flac exe dll so dylib class jar db sqlite lock tmp part crdownload")
                    .split(" "));
    private static final Set<String> LITTER = Set.of("thumbs.db", "desktop.ini", "__macosx", "node_modules");

    public static Passed within(List<Path> entries) {
        Set<String> pages = new HashSet<>();
        for (Path entry : entries) {
            String name = entry.getFileName().toString();
            int dot = name.lastIndexOf('.');
            if (dot > 0 && name.substring(dot).toLowerCase(Locale.ROOT).matches("\\.(html?|xhtml)")) {
                pages.add(name.substring(0, dot));
            }
        }
        return new Passed(pages);
    }

    /// True for an entry of an archive, by the whole of its path.
    public static boolean isPassed(String path) {
        String[] steps = path.split("/", -1);
        for (int i = 0; i < steps.length; i++) {
            String step = steps[i];
            boolean companion = i < steps.length - 1 && (step.endsWith("_files") || step.endsWith(".files"));
            if (companion || isLitter(step)) {
                return true;
            }
        }
        return isNever(steps[steps.length - 1]);
    }

    private static boolean isLitter(String name) {
        return name.startsWith(".") || name.endsWith("~") || LITTER.contains(name.toLowerCase(Locale.ROOT));
    }

    private static boolean isNever(String name) {
        return NEVER.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT))
                && name.indexOf('.') > 0;
    }

    public boolean over(Path entry) {
        String name = entry.getFileName().toString();
        if (isLitter(name)) {
            return true;
        }
        for (String companion : COMPANIONS) {
            if (name.endsWith(companion) && pages.contains(name.substring(0, name.length() - companion.length()))) {
                return true;
            }
        }
        return isNever(name);
    }
}
