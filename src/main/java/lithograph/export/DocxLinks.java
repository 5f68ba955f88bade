package lithograph.export;

import java.util.LinkedHashMap;
import java.util.Map;

/// Where the links of one part of a DOCX lead: the part names each by an id.
final class DocxLinks {
    private final Map<String, String> ids = new LinkedHashMap<>();

    String id(String address) {
        return ids.computeIfAbsent(address, _ -> "l" + ids.size());
    }

    String xml() {
        StringBuilder xml = new StringBuilder();
        ids.forEach((address, id) -> xml.append("<Relationship Id=\"")
                .append(id)
                .append("\" Type=\"")
                .append(DocxParts.OFFICE)
                .append("/hyperlink\" TargetMode=\"External\" Target=\"")
                .append(XmlText.escaped(address.replaceAll("\\s", "%20")))
                .append("\"/>"));
        return xml.toString();
    }
}
