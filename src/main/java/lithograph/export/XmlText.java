package lithograph.export;

/// Text as XML and HTML have it.
final class XmlText {
    private XmlText() {}

    /// For content and for attributes in double quotes. What XML 1.0 has no place for becomes U+FFFD.
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(isXml(c) ? c : 0xfffd);
            }
        });
        return escaped.toString();
    }

    private static boolean isXml(int c) {
        return c >= ' ' && !(c >= 0xd800 && c <= 0xdfff) && c != 0xfffe && c != 0xffff
                || c == '\t'
                || c == '\n'
                || c == '\r';
    }
}
