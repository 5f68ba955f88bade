package lithograph.export;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;

/// One line an article, each the object that `export.schema.json` calls `article`.
final class JsonLinesExport implements Export {
    private final Writer to;

    JsonLinesExport(Writer to) {
        this.to = to;
    }

    @Override
    public void add(ExportedArticle article) throws IOException {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JsonExport.MAPPER.createGenerator(line)) {
            JsonExport.write(json, article);
        } catch (JacksonException e) {
            throw new IOException(e.getOriginalMessage(), e);
        }
        to.write(line.append('\n').toString());
    }

    @Override
    public void end() throws IOException {
        to.flush();
    }
}
