package lithograph.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import lithograph.entity.Mention;

/// Mentions of one kind that are joined into one phrase: "K2 and K3", "H100/H200", 甲、乙和丙.
final class Groups {
    private static final Pattern JOINT =
            Pattern.compile("\\s*(?:,|、|/|&|\\+|，)?\\s*(?:and|or|as well as|和|与|及|以及|或)?\\s*(?:the |its )?");

    private Groups() {}

    static List<List<Mention>> of(String text, List<Mention> mentions) {
        List<List<Mention>> groups = new ArrayList<>();
        for (Mention mention : mentions) {
            if (!groups.isEmpty() && joins(text, groups.getLast().getLast(), mention)) {
                groups.getLast().add(mention);
            } else {
                groups.add(new ArrayList<>(List.of(mention)));
            }
        }
        return groups;
    }

    private static boolean joins(String text, Mention last, Mention next) {
        if (last.entity().kind() != next.entity().kind()) {
            return false;
        }
        String gap = text.substring(last.span().end(), next.span().start());
        return gap.length() < 24 && !gap.isBlank() && JOINT.matcher(gap).matches();
    }

    /// True where `gap` joins two numbers or two names into one list.
    static boolean isJoint(String gap) {
        return gap.length() < 12
                && !gap.isBlank()
                && JOINT.matcher(gap.replaceAll("[~≈约$]", "")).matches();
    }
}
