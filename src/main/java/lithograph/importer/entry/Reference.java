package lithograph.importer.entry;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lithograph.article.Article;
import lithograph.article.Block;
import lithograph.importer.reading.Budget;
import lithograph.importer.reading.Draft;
import lithograph.importer.reading.Failure;
import lithograph.importer.reading.Findings;
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

    /// @throws Budget.SpentException where what is joined unpacks to too much
    static void read(JsonNode entry, Input input, String part, int number, Findings findings) throws IOException {
        Optional<Draft> attached = attached(entry, input, findings);
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
                                    text.blocks())
                            .modified(about.modified().or(text::modified));
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

    /// The first of the files that can be read; what is wrong with them where none can. Nothing else reads them: what
    /// further ones hold are articles of their own.
    private static Optional<Draft> attached(JsonNode entry, Input input, Findings findings) throws IOException {
        List<Failure> failures = new ArrayList<>();
        Optional<Draft> attached = Optional.empty();
        for (String name : names(entry)) {
            Optional<Draft> draft = draft(input, name, findings.to(failures));
            if (attached.isPresent()) {
                draft.ifPresent(findings::article);
            } else {
                attached = draft;
            }
        }
        if (attached.isEmpty()) {
            failures.forEach(failure -> findings.failure(failure.origin(), failure.reason()));
        }
        return attached;
    }

    private static Optional<Draft> draft(Input input, String name, Findings findings) throws IOException {
        List<Draft> drafts = new ArrayList<>();
        String origin = input.origin() + "#" + name;
        try {
            Optional<Input> file = input.other(name);
            if (file.isPresent()) {
                origin = file.get().origin();
                InputStream stream = file.get().stream();
                try {
                    findings.to(drafts::add).read(file.get());
                } finally {
                    stream.close();
                }
            }
        } catch (Budget.SpentException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            Failure failure = Failure.of(origin, e);
            findings.failure(failure.origin(), failure.reason());
        }
        return drafts.size() < 2 ? drafts.stream().findFirst() : Optional.of(joined(drafts));
    }

    /// What one file gave as several articles (the chapters of a book) as one.
    private static Draft joined(List<Draft> drafts) {
        List<Block> blocks = new ArrayList<>();
        for (Draft draft : drafts) {
            blocks.add(new Block.Heading(1, draft.article().title()));
            blocks.addAll(draft.article().blocks());
        }
        Article first = drafts.getFirst().article();
        Article whole = new Article(
                first.title(),
                "",
                first.byline(),
                first.site(),
                first.url(),
                first.published(),
                first.language(),
                blocks);
        return new Draft(drafts.getFirst().origin(), Optional.empty(), whole, List.of());
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
