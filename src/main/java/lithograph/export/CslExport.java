package lithograph.export;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import lithograph.article.Article;
import lithograph.notes.NoteLink;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;

/// The articles as sources in CSL-JSON, which Zotero, pandoc and citeproc read; notes of their own as manuscripts.
///
/// @see <a href="https://docs.citationstyles.org/en/stable/specification.html">CSL 1.0.2, appendices III and IV</a>
final class CslExport implements Export {
    private final JsonGenerator json;
    private final Sources sources = new Sources();

    CslExport(Writer to) throws IOException {
        json = JsonExport.generator(to);
        json.writeStartArray();
    }

    @Override
    public void add(Exported item) throws IOException {
        try {
            sources.now(item).forEach(this::write);
            if (item instanceof Exported.OwnNote note) {
                write(note);
            }
        } catch (JacksonException e) {
            throw new IOException(e.getOriginalMessage(), e);
        }
    }

    private void write(Exported.OwnNote note) {
        json.writeStartObject();
        json.writeStringProperty("id", note.jotting().id());
        json.writeStringProperty("type", "manuscript");
        json.writeStringProperty("title", note.title());
        property("genre", "Note" + (note.about().isEmpty() ? "" : " on " + note.about()));
        property("keyword", String.join(", ", note.jotting().tags()));
        property("note", NoteLink.plain(note.jotting().text()));
        date(
                "issued",
                LocalDate.ofInstant(note.jotting().changed(), ZoneOffset.UTC).toString());
        json.writeEndObject();
    }

    private void write(ExportedArticle exported) {
        Article article = exported.article();
        json.writeStartObject();
        json.writeStringProperty("id", exported.filed().id().value());
        json.writeStringProperty("type", "webpage");
        json.writeStringProperty("title", exported.title());
        if (!exported.authors().isEmpty()) {
            json.writeArrayPropertyStart("author");
            for (String author : exported.authors()) {
                json.writeStartObject();
                // Which part of a name is the family's, a program cannot know: styles print a literal as it is.
                json.writeStringProperty("literal", author);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        property("container-title", article.source());
        property("URL", article.url());
        property(
                "language",
                article.language().code().equals("und")
                        ? ""
                        : article.language().code());
        property("abstract", article.summary());
        property("keyword", String.join(", ", exported.tags()));
        property("note", NoteLink.plain(exported.note().text()));
        if (article.published().isPresent()) {
            date("issued", article.published().get().toString());
        }
        if (!article.url().isBlank()) {
            date("accessed", exported.added().toString());
        }
        json.writeEndObject();
    }

    private void property(String name, String value) {
        if (!value.isBlank()) {
            json.writeStringProperty(name, value);
        }
    }

    private void date(String name, String iso) {
        json.writeObjectPropertyStart(name);
        json.writeArrayPropertyStart("date-parts");
        json.writeStartArray();
        for (String part : iso.split("-", -1)) {
            json.writeNumber(Integer.parseInt(part));
        }
        json.writeEndArray();
        json.writeEndArray();
        json.writeEndObject();
    }

    @Override
    public void end() throws IOException {
        try {
            sources.rest().forEach(this::write);
            json.writeEndArray();
            json.writeRaw('\n');
            json.close();
        } catch (JacksonException e) {
            throw new IOException(e.getOriginalMessage(), e);
        }
    }
}
