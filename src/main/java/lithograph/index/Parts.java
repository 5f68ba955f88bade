package lithograph.index;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import lithograph.article.Block;

/// What sort of parts an article has, as `kind:` names them.
final class Parts {
    static final List<String> NAMES = List.of("analysis", "takeaways", "table", "list", "quote", "code", "picture");

    private static final Map<String, String> ALSO = Map.of(
            "figure",
            "picture",
            "image",
            "picture",
            "points",
            "takeaways",
            "takeaway",
            "takeaways",
            "分析",
            "analysis",
            "要点",
            "takeaways",
            "表格",
            "table",
            "图片",
            "picture");

    private Parts() {}

    /// The name of the sort that is meant, plural or Chinese; empty where there is none such.
    static Optional<String> named(String name) {
        String singular = name.endsWith("s") && !NAMES.contains(name) ? name.substring(0, name.length() - 1) : name;
        return Optional.of(ALSO.getOrDefault(singular, singular)).filter(NAMES::contains);
    }

    static Set<String> of(List<Block> blocks) {
        Set<String> names = new TreeSet<>();
        for (Block block : blocks) {
            switch (block) {
                case Block.Heading _, Block.Paragraph _ -> {}
                case Block.ListItem _ -> names.add("list");
                case Block.Quote _ -> names.add("quote");
                case Block.Code _ -> names.add("code");
                case Block.Table _ -> names.add("table");
                case Block.Figure _ -> names.add("picture");
                case Block.Takeaways _ -> names.add("takeaways");
                case Block.Analysis _ -> names.add("analysis");
            }
        }
        return names;
    }
}
