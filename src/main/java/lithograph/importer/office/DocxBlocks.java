package lithograph.importer.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lithograph.article.Block;
import lithograph.article.Inline;
import lithograph.importer.block.RichText;
import lithograph.importer.reading.Xml;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// WordprocessingML (ECMA-376) to blocks: styles tell headings, numbering tells lists.
final class DocxBlocks {
    private final Map<String, String> styleNames = new HashMap<>();
    private final Map<String, Integer> styleLevels = new HashMap<>();
    private final Map<String, String> numberFormats = new HashMap<>();
    private final Map<String, String> links = new HashMap<>();
    private final Map<String, Integer> counters = new HashMap<>();
    private final List<Block> blocks = new ArrayList<>();

    DocxBlocks(Document styles, Document numbering, Document relations) {
        for (Element style : named(styles, "w:style")) {
            String id = style.attr("w:styleId");
            styleNames.put(
                    id,
                    first(style, "w:name").map(e -> e.attr("w:val")).orElse("").toLowerCase(Locale.ROOT));
            first(style, "w:outlineLvl").ifPresent(level -> styleLevels.put(id, number(level.attr("w:val")) + 1));
        }
        Map<String, Element> lists = new HashMap<>();
        named(numbering, "w:abstractNum").forEach(list -> lists.put(list.attr("w:abstractNumId"), list));
        for (Element number : named(numbering, "w:num")) {
            String id =
                    first(number, "w:abstractNumId").map(e -> e.attr("w:val")).orElse("");
            for (Element level : named(lists.getOrDefault(id, number), "w:lvl")) {
                numberFormats.put(
                        number.attr("w:numId") + "/" + level.attr("w:ilvl"),
                        first(level, "w:numFmt").map(e -> e.attr("w:val")).orElse(""));
            }
        }
        relations.getAllElements().forEach(relation -> links.put(relation.attr("Id"), relation.attr("Target")));
    }

    List<Block> of(Document text) {
        named(text, "w:body").forEach(this::children);
        return blocks;
    }

    private void children(Element parent) {
        for (Element child : parent.children()) {
            switch (child.tagName()) {
                case "w:p" -> paragraph(child);
                case "w:tbl" -> table(child);
                case "w:sdt", "w:sdtContent", "w:ins", "w:smartTag", "w:customXml" -> children(child);
                default -> {}
            }
        }
    }

    private void paragraph(Element paragraph) {
        RichText rich = new RichText();
        runs(paragraph, rich);
        String text = rich.text();
        if (text.isEmpty()) {
            return;
        }
        Optional<Element> properties = first(paragraph, "w:pPr");
        String style = value(properties, "w:pStyle");
        String name = styleNames.getOrDefault(style, style.toLowerCase(Locale.ROOT));
        int level = level(properties, style, name);
        Optional<Element> list = properties.flatMap(p -> first(p, "w:numPr"));
        if (level > 0) {
            blocks.add(new Block.Heading(Math.min(level, 6), text));
        } else if (name.contains("quote")) {
            blocks.add(new Block.Quote(text, rich.inlines()));
        } else if (list.isPresent() || name.startsWith("list bullet") || name.startsWith("list number")) {
            item(list, name, text, rich.inlines());
        } else {
            blocks.add(new Block.Paragraph(text, rich.inlines()));
        }
    }

    private int level(Optional<Element> properties, String style, String name) {
        if (name.equals("title")) {
            return 1;
        }
        if (name.matches("heading [1-9]")) {
            return name.charAt(8) - '0';
        }
        String own = value(properties, "w:outlineLvl");
        int level = own.isEmpty() ? styleLevels.getOrDefault(style, 0) : number(own) + 1;
        return level > 9 ? 0 : level;
    }

    private void item(Optional<Element> list, String style, String text, List<Inline> inlines) {
        String id = list.map(l -> value(Optional.of(l), "w:numId")).orElse("");
        int depth = list.map(l -> number(value(Optional.of(l), "w:ilvl"))).orElse(0);
        String key = id + "/" + depth;
        String format = numberFormats.getOrDefault(key, style.contains("number") ? "decimal" : "bullet");
        boolean counted = !format.equals("bullet") && !format.equals("none");
        int number = counted ? counters.merge(key, 1, Integer::sum) : 0;
        blocks.add(new Block.ListItem(Math.min(depth, 8), number, text, inlines));
    }

    private void runs(Element parent, RichText rich) {
        for (Element child : parent.children()) {
            switch (child.tagName()) {
                case "w:r" -> run(child, rich);
                case "w:hyperlink" -> {
                    String target = links.getOrDefault(child.attr("r:id"), "");
                    rich.open(span -> new Inline.Link(span, target));
                    runs(child, rich);
                    rich.close();
                }
                case "w:ins", "w:smartTag", "w:sdt", "w:sdtContent", "w:fldSimple", "w:customXml" -> runs(child, rich);
                default -> {}
            }
        }
    }

    private static void run(Element run, RichText rich) {
        Optional<Element> properties = first(run, "w:rPr");
        boolean bold = isOn(properties, "w:b");
        boolean italic = isOn(properties, "w:i");
        if (bold) {
            rich.open(Inline.Strong::new);
        }
        if (italic) {
            rich.open(Inline.Emphasis::new);
        }
        for (Element part : run.children()) {
            switch (part.tagName()) {
                case "w:t" -> rich.append(part.wholeText());
                case "w:tab", "w:cr" -> rich.append(" ");
                case "w:br" -> rich.append(" ");
                case "w:noBreakHyphen" -> rich.append("-");
                default -> {}
            }
        }
        if (italic) {
            rich.close();
        }
        if (bold) {
            rich.close();
        }
    }

    private void table(Element table) {
        List<List<String>> rows = new ArrayList<>();
        int headers = 0;
        for (Element row : Xml.children(table, "w:tr")) {
            List<String> cells = new ArrayList<>();
            for (Element cell : Xml.children(row, "w:tc")) {
                RichText rich = new RichText();
                for (Element paragraph : named(cell, "w:p")) {
                    runs(paragraph, rich);
                    rich.append(" ");
                }
                cells.add(rich.text());
            }
            rows.add(cells);
            headers += headers == rows.size() - 1 && !named(row, "w:tblHeader").isEmpty() ? 1 : 0;
        }
        if (rows.stream().flatMap(List::stream).anyMatch(cell -> !cell.isEmpty())) {
            blocks.add(new Block.Table(rows, headers, ""));
        }
    }

    private static boolean isOn(Optional<Element> properties, String name) {
        return properties
                .flatMap(p -> Xml.child(p, name))
                .filter(e -> !e.attr("w:val").matches("0|false|off"))
                .isPresent();
    }

    private static List<Element> named(Element root, String name) {
        return root.getAllElements().stream()
                .filter(element -> element.tagName().equals(name))
                .toList();
    }

    private static Optional<Element> first(Element root, String name) {
        return root.getAllElements().stream()
                .filter(element -> element.tagName().equals(name))
                .findFirst();
    }

    private static String value(Optional<Element> parent, String name) {
        return parent.flatMap(p -> Xml.child(p, name)).map(e -> e.attr("w:val")).orElse("");
    }

    private static int number(String digits) {
        return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : 0;
    }
}
