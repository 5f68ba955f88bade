package lithograph.importer.office;

/// A letter on a page: points, from the page's top left; `y` is the baseline.
record PdfGlyph(String text, float x, float right, float y, float size, boolean bold) {}
