package lithograph.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What new notes may begin with: Markdown files in the library's folder `templates/notes`, the user's to change.
/// `{{date}}`, `{{about}}` and `{{article}}` are filled in.
public final class NoteTemplates {
    private static final Map<String, String> SHIPPED =
            new TreeMap<>(Map.of("Reading note", """
            # Reading note, {{date}}

            {{article}}

            ## What it says

            ## What it rests on

            ## What I doubt
            """, "Profile", """
            # {{about}}

            As of {{date}}.

            ## Figures

            | what | value | source |
            |------|-------|--------|
            |      |       |        |

            ## Open questions
            """, "Comparison", """
            # Comparison, {{date}}

            | | first | second |
            |-|-------|--------|
            | | | |

            ## Where they agree

            ## Where they differ
            """));

    private NoteTemplates() {}

    /// @param name the file's, without its ending
    public record Template(String name, String text) {
        /// The text with what is known filled in; what is not known leaves nothing.
        public String filled(String date, String about, String article) {
            return text.replace("{{date}}", date)
                            .replace("{{about}}", about)
                            .replace("{{article}}", article)
                            .stripTrailing()
                    + "\n";
        }
    }

    /// The templates by name. Where there is no folder yet, it is made, with those that the program ships.
    public static List<Template> all(Library library) throws IOException {
        Path folder = library.folder().resolve("templates").resolve("notes");
        if (Files.notExists(folder)) {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> shipped : SHIPPED.entrySet()) {
                Files.writeString(folder.resolve(shipped.getKey() + ".md"), shipped.getValue());
            }
        }
        List<Template> templates = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                String name = String.valueOf(file.getFileName());
                templates.add(new Template(name.substring(0, name.length() - 3), Files.readString(file)));
            }
        }
        return templates;
    }
}
