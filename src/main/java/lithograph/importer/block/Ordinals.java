package lithograph.importer.block;

import java.util.ArrayList;
import java.util.List;

/// The ordinals that a copied list has glued to the front of its items: "1The first", "2The second".
public final class Ordinals {
    private Ordinals() {}

    /// The items without their ordinals, where every one has its own.
    public static List<String> cut(List<String> items) {
        for (int i = 0; i < items.size(); i++) {
            if (items.size() < 2 || !begins(items.get(i), i + 1)) {
                return items;
            }
        }
        List<String> cut = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            cut.add(items.get(i).substring(Integer.toString(i + 1).length()).replaceFirst("^\\s*[.)、:：]?\\s*", ""));
        }
        return cut;
    }

    static boolean begins(String item, int ordinal) {
        String figures = Integer.toString(ordinal);
        return item.startsWith(figures) && item.length() > figures.length() + 1;
    }
}
