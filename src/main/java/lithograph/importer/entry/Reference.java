package lithograph.importer.entry;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lithograph.article.Article;
import lithograph.importer.reading.Draft;
import lithograph.importer.reading.Findings;
import lithograph.importer.reading.FormReader;
import lithograph.importer.reading.Input;
import lithograph.importer.reading.TextDecoding;
import tools.jackson.databind.JsonNode;

/// One entry of a bibliography or an export. Where it names a file that lies in the export's own folder or archive, or
/// below, the
/// article is that file's text under the entry's title, authors and date.
final class Reference {
    private static final Pattern JABREF = Pattern.compile("[^:;]*:((?:\\\\:|[^:;])+):[^:;]*");

    private static final int LARGEST_NOTES = 8 * 1024 * 1024;

    private Reference() {}

    static void read(JsonNode entry, Input input, String part, int number, Findings findings) {
        Optional<Draft> attached = attached(entry, input, findings.inside());
        List<Draft.Marked> marked = marked(entry, input);
        if (attached.isEmpty()) {
            Findings within = findings.to(draft -> findings.article(draft.marked(marked)));
            JsonArticle.read(entry, input, part, "Entry " + number, marked.isEmpty() ? findings : within);
            return;
        }
        Article text = attached.get().article();
        Findings joined = new Findings(
                draft -> {
                    Article about = draft.article();
                    Article article = new Article(
                            about.title(),
                            about.summary(),
                            about.byline().isEmpty() ? text.byline() : about.byline(),
                            about.site(),
                            about.url().isEmpty() ? text.url() : about.url(),
                            about.published().or(text::published),
                            text.language(),
                            text.blocks());
                    findings.article(new Draft(
                                    draft.origin(),
                                    draft.id(),
                                    article,
                                    draft.tags(),
                                    draft.saved(),
                                    draft.note(),
                                    draft.highlights(),
                                    attached.get().pages())
                            .marked(marked));
                },
                failure -> findings.article(attached.get()),
                findings.inside());
        JsonArticle.read(entry, input, part, "Entry " + number, joined);
    }

    /// "Lin, Ada" as "Ada Lin".
    static String person(String name) {
        int comma = name.indexOf(',');
        return comma < 0 || name.indexOf(',', comma + 1) > 0
                ? name
                : (name.substring(comma + 1) + " " + name.substring(0, comma)).strip();
    }

    private static Optional<Draft> attached(JsonNode entry, Input input, FormReader reader) {
        return names(entry).stream()
                .flatMap(name -> draft(input, name, reader).stream())
                .findFirst();
    }

    private static Optional<Draft> draft(Input input, String name, FormReader reader) {
        List<Draft> drafts = new ArrayList<>();
        try {
            Optional<Input> file = input.other(name);
            if (file.isPresent()) {
                InputStream stream = file.get().stream();
                try {
                    reader.read(file.get(), new Findings(drafts::add, failure -> {}, reader));
                } finally {
                    stream.close();
                }
            }
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return Optional.empty();
        }
        return drafts.size() == 1 ? Optional.of(drafts.getFirst()) : Optional.empty();
    }

    /// What an export of Omnivore holds of the passages that its reader marked.
    private static List<Draft.Marked> marked(JsonNode entry, Input input) {
        String slug = entry.path("slug").asString("");
        if (slug.isEmpty()) {
            return List.of();
        }
        try {
            Optional<Input> file = input.other("highlights/" + slug + ".md");
            if (file.isEmpty()) {
                return List.of();
            }
            try (InputStream stream = file.get().stream()) {
                return MarkedQuotes.of(TextDecoding.text(stream.readNBytes(LARGEST_NOTES)));
            }
        } catch (IOException e) {
            return List.of();
        }
    }

    private static List<String> names(JsonNode entry) {
        List<String> names = new ArrayList<>();
        for (JsonNode attachment : entry.path("attachments").values()) {
            names.add(attachment.path("path").asString(""));
        }
        String file = entry.path("file").asString("");
        Matcher jabref = JABREF.matcher(file);
        while (jabref.find()) {
            names.add(jabref.group(1).replace("\\:", ":"));
        }
        names.addAll(List.of(file.split(";", -1)));
        String slug = entry.path("slug").asString("");
        if (!slug.isEmpty()) {
            names.add("content/" + slug + ".html");
            names.add("content/" + slug + ".pdf");
        }
        names.removeIf(String::isBlank);
        return names;
    }
}
