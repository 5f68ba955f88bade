package lithograph.export;

import java.io.IOException;
import java.io.Writer;
import lithograph.article.Article;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;

/// The articles as sources in CSL-JSON, which Zotero, pandoc and citeproc read.
///
/// @see <a href="https://docs.citationstyles.org/en/stable/specification.html">CSL 1.0.2, appendices III and IV</a>
final class CslExport implements Export {
    private final JsonGenerator json;

    CslExport(Writer to) throws IOException {
        json = JsonExport.generator(to);
        json.writeStartArray();
    }

    @Override
    public void add(ExportedArticle exported) throws IOException {
        try {
            write(exported);
        } catch (JacksonException e) {
            throw new IOException(e.getOriginalMessage(), e);
        }
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
        property("note", exported.note().text());
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
            json.writeEndArray();
            json.writeRaw('\n');
            json.close();
        } catch (JacksonException e) {
            throw new IOException(e.getOriginalMessage(), e);
        }
    }
}
