package lithograph.importer;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import lithograph.importer.archive.MailReader;
import lithograph.importer.archive.Tar;
import lithograph.importer.entry.BibtexReader;
import lithograph.importer.entry.BookmarkReader;
import lithograph.importer.entry.RisReader;
import lithograph.importer.entry.TableReader;
import lithograph.importer.entry.XmlReader;
import lithograph.importer.reading.Binary;
import lithograph.importer.reading.Input;
import lithograph.importer.reading.TextDecoding;
import lithograph.importer.reading.Xml;

/// What a file is, told by its first bytes. Its name decides only between forms of text that look alike.
enum Form {
    EMPTY,
    EPUB,
    BIBTEX,
    BINARY,
    BOOKMARKS,
    GZIP,
    HTML,
    JSON,
    JSON_LINES,
    MAIL,
    MARKDOWN,
    ODT,
    OFFICE,
    PDF,
    RIS,
    RTF,
    TABLE,
    TAR,
    TEXT,
    WARC,
    XML,
    ZIP;

    private static final List<String> OFFICE_ENTRIES =
            List.of("[Content_Types].xml", "_rels/.rels", "word/", "docProps/", "customXml/");
    /// So many characters tell most forms.
    private static final int GLANCE = 4_096;

    private static final Pattern PAGE = Pattern.compile(
            "(?is)\\A\\s*(<!--.*?-->\\s*|<\\?xml[^>]*>\\s*)*<(!doctype\\s+html|html|head|body|title|meta|link|style|script"
                    + "|base|article|main|section|header|div|p|span|table|center|font|h[1-6]|ul|ol|br|hr|b|i|em|a|img)\\b.*");
    private static final Pattern DOCUMENT =
            Pattern.compile("(?is)\\A\\s*(<!--.*?-->\\s*|<\\?xml[^>]*>\\s*)*<(!doctype\\s+html|html)\\b.*");
    private static final Pattern ANY_TAG =
            Pattern.compile("(?is).*<(html|body|head|title|div|p|br|h[1-6]|table|a)\\b[^>]*>.*");
    private static final Pattern WARC_VERSION = Pattern.compile("WARC/\\d");
    private static final Pattern XML_START = Pattern.compile(
            "(?s)\\A\\s*(<\\?xml\\b(?!.*<html\\b).*|<([\\w]+:)?(rss|feed|RDF|en-export|en-note|opml|svg)[\\s>].*)");
    private static final Pattern JSON_START = Pattern.compile("(?s)\\A\\s*(\\{\\s*[\"}]|\\[\\s*[{\\]]).*");
    private static final Pattern LINES_START =
            Pattern.compile("(?s)\\A\\s*\\{[^\\n]*(}[ \\t\\r]*\\n\\s*|\\n)\\{[^\\n]+.*");

    static Form of(byte[] head, String name) {
        if (head.length == 0) {
            return EMPTY;
        }
        if (head.length > 2 && (head[0] & 0xff) == 0x1f && (head[1] & 0xff) == 0x8b) {
            return GZIP;
        }
        if (Tar.is(head)) {
            return TAR;
        }
        String magic = new String(head, 0, Math.min(head.length, 1024), StandardCharsets.ISO_8859_1);
        if (magic.startsWith("%PDF-") || (magic.contains("%PDF-1.") && Binary.is(head))) {
            return PDF;
        }
        if (magic.startsWith("PK\u0003\u0004") || magic.startsWith("PK\u0005\u0006")) {
            return ofZip(magic);
        }
        if (WARC_VERSION.matcher(magic).lookingAt()) {
            return WARC;
        }
        if (magic.startsWith("{\\rtf")) {
            return RTF;
        }
        if (Binary.is(head)) {
            return BINARY;
        }
        String start = Binary.isWide(head) ? TextDecoding.text(head) : new String(head, StandardCharsets.ISO_8859_1);
        if (start.startsWith("ï»¿")) {
            start = start.substring(3);
        }
        return ofText(start, name.toLowerCase(Locale.ROOT), head.length == Input.HEAD);
    }

    /// Documents that are ZIP files are told by the first file in them.
    private static Form ofZip(String start) {
        if (start.startsWith("mimetypeapplication/epub+zip", 30)) {
            return EPUB;
        }
        if (start.startsWith("mimetypeapplication/vnd.oasis.opendocument", 30)) {
            return ODT;
        }
        for (String first : OFFICE_ENTRIES) {
            if (start.startsWith(first, 30)) {
                return OFFICE;
            }
        }
        return ZIP;
    }

    private static Form ofText(String head, String name, boolean goesOn) {
        String start =
                head.length() <= GLANCE || head.stripLeading().startsWith("<!--") ? head : head.substring(0, GLANCE);
        if (start.startsWith("\ufeff")) {
            start = start.substring(1);
        }
        if (MailReader.begins(start)) {
            return MAIL;
        }
        if (BookmarkReader.begins(start)) {
            return BOOKMARKS;
        }
        if (BibtexReader.begins(start)) {
            return BIBTEX;
        }
        if (RisReader.begins(start)) {
            return RIS;
        }
        if (TableReader.begins(start)) {
            return TABLE;
        }
        boolean markdown = name.endsWith(".md") || name.endsWith(".markdown");
        if (isMarkup(start, head, name, markdown)) {
            return isXml(start, isPage(name)) ? XML : HTML;
        }
        boolean named = name.endsWith(".jsonl") || name.endsWith(".ndjson");
        if (JSON_START.matcher(start).matches() || named) {
            boolean oneLine = goesOn
                    && head.stripLeading().startsWith("{")
                    && head.stripLeading().indexOf('\n') < 0;
            return named || oneLine || LINES_START.matcher(head).matches() ? JSON_LINES : JSON;
        }
        return markdown ? MARKDOWN : TEXT;
    }

    private static boolean isMarkup(String start, String head, String name, boolean markdown) {
        if (start.indexOf('<') < 0) {
            return false;
        }
        return DOCUMENT.matcher(start).matches()
                || (!markdown && PAGE.matcher(start).matches())
                || XML_START.matcher(start).matches()
                || (isPage(name) && ANY_TAG.matcher(head).matches());
    }

    private static boolean isPage(String name) {
        return name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
    }

    /// What is named as a page is XML only where it begins as a known kind of it.
    private static boolean isXml(String start, boolean page) {
        return XML_START.matcher(start).matches()
                && !DOCUMENT.matcher(start).matches()
                && (!page || XmlReader.ROOTS.contains(Xml.root(start)));
    }
}
