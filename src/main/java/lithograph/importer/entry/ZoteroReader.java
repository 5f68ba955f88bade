package lithograph.importer.entry;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lithograph.importer.html.PlainText;
import lithograph.importer.reading.Findings;
import lithograph.importer.reading.Input;
import lithograph.importer.reading.UnreadableException;
import lithograph.importer.reading.Xml;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Zotero's RDF: one article an item, joined to the files that were exported with it, its notes, and its tags and
/// collections.
final class ZoteroReader {
    private static final int LARGEST = 64 * 1024 * 1024;
    private static final Pattern DOI = Pattern.compile("(?i)\\bDOI:?\\s+(10\\.\\S+)");
    /// What an item names, and what else is itself.
    private static final Set<String> PARTS = Set.of("attachment", "memo", "note", "collection", "journal", "series");

    private final Map<String, Element> named = new HashMap<>();
    /// What items name: their files and notes.
    private final Set<String> ofItems = new HashSet<>();
    private final Map<String, ArrayNode> collections = new HashMap<>();

    private ZoteroReader() {}

    static boolean begins(String head) {
        return head.contains("http://www.zotero.org/namespaces/export#");
    }

    static void read(Input input, Findings findings) throws IOException {
        String xml = Xml.decode(input.bytes(LARGEST));
        Element root = Jsoup.parse(xml, "", Parser.xmlParser()).children().last();
        List<Element> all = root == null ? List.of() : root.children();
        ZoteroReader reader = new ZoteroReader();
        all.forEach(reader::name);
        int count = 0;
        for (Element item : all) {
            if (!PARTS.contains(Xml.local(item)) || reader.isAlone(item)) {
                count++;
                String about = item.attr("rdf:about");
                String part = about.isEmpty() ? "item" + count : about.replaceFirst("^#", "");
                Reference.read(reader.entry(item), input, part, count, findings);
            }
        }
        if (count == 0) {
            throw new UnreadableException("The Zotero export holds no items.");
        }
    }

    private void name(Element element) {
        named.putIfAbsent(element.attr("rdf:about"), element);
        for (String relation : List.of("link", "isreferencedby")) {
            children(element, relation).forEach(part -> ofItems.add(part.attr("rdf:resource")));
        }
        if (Xml.local(element).equals("collection")) {
            String title = text(element, "title");
            for (Element part : children(element, "haspart")) {
                collections
                        .computeIfAbsent(part.attr("rdf:resource"), item -> JsonNodeFactory.instance.arrayNode())
                        .add(title);
            }
        }
    }

    /// A file or a note that belongs to no item is one.
    private boolean isAlone(Element element) {
        String kind = Xml.local(element);
        return (kind.equals("attachment") || kind.equals("memo")) && !ofItems.contains(element.attr("rdf:about"));
    }

    private ObjectNode entry(Element item) {
        ObjectNode entry = JsonNodeFactory.instance.objectNode();
        String note = text(item, "value");
        entry.put("title", note.isEmpty() ? text(item, "title") : firstLine(note));
        entry.put("content", note);
        entry.put("date", text(item, "date"));
        entry.put("abstract", text(item, "abstract"));
        entry.put("accessed", text(item, "datesubmitted"));
        entry.put("language", text(item, "language"));
        entry.put("publicationTitle", publication(item));
        identify(item, entry);
        ArrayNode authors = entry.putArray("author");
        for (Element person : item.select("bib|authors foaf|Person")) {
            authors.addObject()
                    .put("given", (text(person, "givenname") + " " + text(person, "firstname")).strip())
                    .put("family", text(person, "surname"));
        }
        ArrayNode tags = entry.putArray("tags");
        for (Element subject : children(item, "subject")) {
            tags.add(subject.text().strip());
        }
        tags.addAll(collections.getOrDefault(item.attr("rdf:about"), JsonNodeFactory.instance.arrayNode()));
        attach(item, entry);
        return entry;
    }

    private static String firstLine(String note) {
        return PlainText.blocks(Jsoup.parse(note).body()).lines().findFirst().orElse("");
    }

    private String publication(Element item) {
        return children(item, "ispartof").stream()
                .flatMap(part ->
                        Optional.ofNullable(named.get(part.attr("rdf:resource"))).or(() -> Optional.of(part)).stream())
                .flatMap(part -> part.select("dc|title").stream())
                .map(title -> title.text().strip())
                .findFirst()
                .orElseGet(() -> text(item, "publisher").isEmpty() ? text(item, "librarycatalog") : "");
    }

    private static void identify(Element item, ObjectNode entry) {
        for (Element identifier : children(item, "identifier")) {
            Element address = identifier.selectFirst("dcterms|URI rdf|value");
            if (address != null) {
                entry.put("url", address.text().strip());
            }
        }
        Matcher doi = DOI.matcher(text(item, "value").isEmpty() ? item.text() : "");
        if (doi.find()) {
            entry.put("doi", doi.group(1));
        }
    }

    private void attach(Element item, ObjectNode entry) {
        ArrayNode attachments = entry.putArray("attachments");
        path(item).ifPresent(path -> attachments.addObject().put("path", path));
        for (Element link : children(item, "link")) {
            Optional<Element> file = Optional.ofNullable(named.get(link.attr("rdf:resource")));
            file.flatMap(ZoteroReader::path)
                    .ifPresent(path -> attachments.addObject().put("path", path));
            if (file.isPresent() && !entry.has("url")) {
                identify(file.get(), entry);
            }
        }
        StringBuilder notes = new StringBuilder();
        for (Element reference : children(item, "isreferencedby")) {
            Element memo = named.get(reference.attr("rdf:resource"));
            notes.append(memo == null ? "" : text(memo, "value")).append("\n\n");
        }
        entry.put("note", notes.toString().strip());
    }

    private static Optional<String> path(Element attachment) {
        for (String name : List.of("resource", "path")) {
            for (Element file : children(attachment, name)) {
                return Optional.of(file.attr("rdf:resource"));
            }
        }
        return Optional.empty();
    }

    private static List<Element> children(Element parent, String local) {
        return parent.children().stream()
                .filter(child -> Xml.local(child).equals(local))
                .toList();
    }

    private static String text(Element parent, String local) {
        return children(parent, local).stream()
                .map(child -> child.text().strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
