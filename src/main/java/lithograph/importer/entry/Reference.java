package lithograph.importer.entry;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lithograph.article.Article;
import lithograph.importer.reading.Budget;
import lithograph.importer.reading.Draft;
import lithograph.importer.reading.Findings;
import lithograph.importer.reading.FormReader;
import lithograph.importer.reading.Input;
import tools.jackson.databind.JsonNode;

/// One entry of a bibliography or an export. Where it names a file that lies in the export's own folder or below, the
/// article is that file's text under the entry's title, authors and date.
final class Reference {
    private static final Pattern JABREF = Pattern.compile("[^:;]*:((?:\\\\:|[^:;])+):[^:;]*");

    private Reference() {}

    static void read(JsonNode entry, Input input, String part, int number, Findings findings) {
        Optional<Draft> attached = attached(entry, input, findings.inside());
        if (attached.isEmpty()) {
            JsonArticle.read(entry, input, part, "Entry " + number, findings);
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
                            attached.get().pages()));
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
        Path folder = input.file().map(Path::getParent).orElse(null);
        if (folder == null) {
            return Optional.empty();
        }
        return names(entry).stream()
                .flatMap(name -> draft(folder, name, input.budget(), reader).stream())
                .findFirst();
    }

    private static Optional<Draft> draft(Path folder, String name, Budget budget, FormReader reader) {
        List<Draft> drafts = new ArrayList<>();
        try {
            Path file = folder.resolve(name).normalize();
            if (file.startsWith(folder)
                    && Files.isRegularFile(file)
                    && file.toRealPath().startsWith(folder.toRealPath())) {
                try (BufferedInputStream stream = new BufferedInputStream(Files.newInputStream(file), Input.HEAD)) {
                    reader.read(
                            new Input(file.toString(), name, Optional.empty(), stream, 1, budget),
                            new Findings(drafts::add, failure -> {}, reader));
                }
            }
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
        return drafts.size() == 1 ? Optional.of(drafts.getFirst()) : Optional.empty();
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
        }
        names.removeIf(String::isBlank);
        return names;
    }
}
