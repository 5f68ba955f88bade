package lithograph.export;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lithograph.article.Article;
import lithograph.notes.NoteLink;

/// The articles as `@online` entries of biblatex, in UTF-8; notes of their own as `@misc`.
///
/// @see <a href="https://ctan.org/pkg/biblatex">The biblatex manual, section 2.1.1</a>
final class BibtexExport implements Export {
    private final Writer to;
    private final Set<String> keys = new HashSet<>();
    private final Sources sources = new Sources();

    BibtexExport(Writer to) {
        this.to = to;
    }

    @Override
    public void add(Exported item) throws IOException {
        for (ExportedArticle article : sources.now(item)) {
            write(article);
        }
        if (item instanceof Exported.OwnNote note) {
            write(note);
        }
    }

    /// What nobody published is `@misc`; its entry keeps the text.
    private void write(Exported.OwnNote note) throws IOException {
        String day =
                LocalDate.ofInstant(note.jotting().changed(), ZoneOffset.UTC).toString();
        String id = note.jotting().id().replaceAll("[^A-Za-z0-9]", "");
        to.write("@misc{" + unique("note" + id.substring(0, Math.min(8, id.length()))));
        field("title", "{" + escaped(note.title()) + "}");
        field("date", day);
        field("howpublished", escaped("Note" + (note.about().isEmpty() ? "" : " on " + note.about())));
        field(
                "keywords",
                note.jotting().tags().stream().map(BibtexExport::escaped).collect(Collectors.joining(", ")));
        field("annotation", escaped(NoteLink.plain(note.jotting().text())));
        to.write("\n}\n\n");
    }

    private void write(ExportedArticle exported) throws IOException {
        Article article = exported.article();
        // An online source without an address is none to those who check.
        to.write("@" + (article.url().isBlank() ? "misc" : "online") + "{" + key(exported));
        // The inner braces keep the capitals of names as they are.
        field("title", "{" + escaped(exported.title()) + "}");
        field("author", names(exported.authors()));
        field("organization", escaped(article.source()));
        field("date", exported.published());
        field("url", article.url().replaceAll("[{}\\\\\\s]", ""));
        field("urldate", article.url().isBlank() ? "" : exported.added().toString());
        field("abstract", escaped(article.summary()));
        field("keywords", exported.tags().stream().map(BibtexExport::escaped).collect(Collectors.joining(", ")));
        field("annotation", escaped(NoteLink.plain(exported.note().text())));
        to.write("\n}\n\n");
    }

    private void field(String name, String value) throws IOException {
        if (!value.isBlank() && !value.equals("{}")) {
            to.write(",\n  " + name + " = {" + value + "}");
        }
    }

    /// A name of one word, or one in another script, is kept in one piece.
    private static String names(List<String> authors) {
        return authors.stream()
                .map(author -> author.contains(" ") ? escaped(author) : "{" + escaped(author) + "}")
                .collect(Collectors.joining(" and "));
    }

    private String key(ExportedArticle exported) {
        String name = name(exported);
        String year = exported.published().isEmpty() ? "" : exported.published().substring(0, 4);
        String word = exported.title()
                .transform(BibtexExport::ascii)
                .replaceAll("^(the|an?) ", "")
                .replaceAll("[^a-z0-9].*$", "");
        String id = exported.filed().id().value().replaceAll("[^A-Za-z0-9]", "");
        String who = ascii(name).replaceAll("[^a-z0-9]", "");
        // A title in another script gives no word: the id tells such an entry from its neighbours.
        String key =
                who.isEmpty() ? id : who + year + (word.isEmpty() ? id.substring(0, Math.min(6, id.length())) : word);
        return unique(key);
    }

    private String unique(String key) {
        String unique = key;
        for (int copy = 2; !keys.add(unique); copy++) {
            unique = key + "-" + copy;
        }
        return unique;
    }

    /// The first author's last name, or where that is in another script the publication's or its address's.
    private static String name(ExportedArticle exported) {
        Stream<String> names = Stream.of(
                exported.authors().isEmpty()
                        ? ""
                        : exported.authors().getFirst().replaceAll("^.*\\s", ""),
                exported.article().source().replaceAll("^.*\\s", "").replaceAll("\\.[a-z.]{2,6}$", ""),
                exported.article().url().replaceAll("^https?://(?:www\\.)?([^/.]*).*$", "$1"));
        return names.filter(name -> ascii(name).matches(".*[a-z].*"))
                .findFirst()
                .orElse("");
    }

    private static String ascii(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : text.replaceAll("\\s+", " ").strip().toCharArray()) {
            escaped.append(
                    switch (c) {
                        case '\\' -> "\\textbackslash{}";
                        case '~' -> "\\textasciitilde{}";
                        case '^' -> "\\textasciicircum{}";
                        case '{', '}', '&', '%', '$', '#', '_' -> "\\" + c;
                        default -> String.valueOf(c);
                    });
        }
        return escaped.toString();
    }

    @Override
    public void end() throws IOException {
        for (ExportedArticle article : sources.rest()) {
            write(article);
        }
        to.flush();
    }
}
