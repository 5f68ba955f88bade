package lithograph.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/// Collects what a template writes at once.
final class TemplateExport implements Export {
    private final Template template;
    private final ExportHeading heading;
    private final Writer to;
    private final List<Exported> items = new ArrayList<>();

    TemplateExport(Template template, ExportHeading heading, Writer to) {
        this.template = template;
        this.heading = heading;
        this.to = to;
    }

    @Override
    public void add(Exported item) {
        items.add(item);
    }

    @Override
    public void end() throws IOException {
        template.write(heading, items, to);
    }
}
