package lithograph.importer.entry;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lithograph.importer.reading.Input;
import org.jsoup.parser.Parser;

/// The files that an export of Zotero joins to its items, so that nothing else need read them.
public final class ZoteroFiles {
    private static final int LARGEST = 64 * 1024 * 1024;
    private static final Pattern FILE =
            Pattern.compile("<(?:\\w+:)?(?:resource|path)\\s+rdf:resource=\"([^\"]{1,1000})\"");

    private ZoteroFiles() {}

    /// True for the name of a file that may be such an export.
    public static boolean mayBeNamedIn(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".rdf");
    }

    /// The names of the files, relative to the export's own folder; empty where it is no export of Zotero.
    public static Set<String> of(InputStream rdf) throws IOException {
        byte[] head = rdf.readNBytes(Input.HEAD);
        if (!ZoteroReader.begins(new String(head, StandardCharsets.UTF_8))) {
            return Set.of();
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(head);
        whole.writeBytes(rdf.readNBytes(LARGEST));
        String text = whole.toString(StandardCharsets.UTF_8);
        Set<String> names = new HashSet<>();
        for (Matcher file = FILE.matcher(text); file.find(); ) {
            names.add(Parser.unescapeEntities(file.group(1), true));
        }
        return names;
    }
}
