package lithograph.export;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A user's own form of an export, in the language Mustache: `{{title}}`, `{{#articles}}...{{/articles}}`. The names
/// are those of [TemplateValues]. Nothing is escaped, and no other file is read. It holds what leaves until the end.
///
/// @see <a href="https://mustache.github.io/mustache.5.html">mustache(5)</a>
public final class Template implements ExportForm {
    private static final Mustache.Compiler COMPILER =
            Mustache.compiler().escapeHTML(false).emptyStringIsFalse(true);

    private final String name;
    private final com.samskivert.mustache.Template compiled;

    private Template(String name, com.samskivert.mustache.Template compiled) {
        this.name = name;
        this.compiled = compiled;
    }

    /// @param name the file's name, for messages
    /// @throws IOException where the template is wrong, with its name and the line
    public static Template of(String name, String text) throws IOException {
        try {
            return new Template(name, COMPILER.compile(new StringReader(text)));
        } catch (MustacheException e) {
            throw new IOException(name + ": " + e.getMessage(), e);
        } catch (RuntimeException e) {
            throw new IOException(name + ": it cannot be read as a template (" + e.getMessage() + ")", e);
        }
    }

    @Override
    public String label() {
        return name;
    }

    @Override
    public String extension() {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "txt" : name.substring(dot + 1);
    }

    @Override
    public boolean isText() {
        return true;
    }

    @Override
    public Export begin(ExportHeading heading, OutputStream to) {
        return begin(heading, new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8)));
    }

    @Override
    public Export begin(ExportHeading heading, Writer to) {
        return new TemplateExport(this, heading, to);
    }

    void write(ExportHeading heading, List<Exported> items, Writer to) throws IOException {
        try {
            compiled.execute(TemplateValues.of(heading, items), to);
        } catch (MustacheException e) {
            throw new IOException(name + ": " + e.getMessage(), e);
        }
        to.flush();
    }
}
