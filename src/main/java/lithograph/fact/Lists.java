package lithograph.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import lithograph.article.Span;
import lithograph.entity.Mention;

/// Numbers in a row: they share their unit ("1T and 1.6T parameters") and are dealt out to names in a row.
final class Lists {
    private static final Pattern GOES_ON = Pattern.compile("[^.;。；]{0,40}(?:\\b(?:and|to)\\b|和|、)[^.;。；]{0,12}");

    private Lists() {}

    /// A bare number that is joined to one with a unit has the same unit.
    static List<Quantity> agree(String text, List<Quantity> quantities) {
        List<Quantity> agreed = new ArrayList<>(quantities);
        for (int i = agreed.size() - 2; i >= 0; i--) {
            Quantity here = agreed.get(i);
            Quantity next = agreed.get(i + 1);
            boolean bare = here.measure() == Measure.MAGNITUDE && next.measure() != Measure.MAGNITUDE;
            boolean fits = next.measure() == Measure.PARAMETERS
                    || next.measure() == Measure.ACTIVE_PARAMETERS
                    || next.measure() == Measure.TOKENS;
            if (bare && fits && Groups.isJoint(gap(text, here, next))) {
                agreed.set(i, here.as(next.measure(), next.unit()));
            }
        }
        return agreed;
    }

    /// A bare magnitude in a row with a clear claim claims the same.
    static List<Reading.Found> adopt(String text, List<Reading.Found> found) {
        List<Reading.Found> adopted = new ArrayList<>(found);
        for (int i = adopted.size() - 2; i >= 0; i--) {
            adopted.set(i, inRow(text, adopted.get(i), adopted.get(i + 1)));
        }
        for (int i = 1; i < adopted.size(); i++) {
            Reading.Found before = adopted.get(i - 1);
            String gap = gap(text, before.quantity(), adopted.get(i).quantity());
            if (goesOn(before, adopted.get(i), gap)) {
                adopted.set(i, new Reading.Found(adopted.get(i).setting(), before.claim()));
            }
            boolean joint = Groups.isJoint(gap);
            adopted.set(i, joint ? following(adopted.get(i), before) : adopted.get(i));
        }
        return adopted;
    }

    private static Reading.Found inRow(String text, Reading.Found here, Reading.Found next) {
        return Groups.isJoint(gap(text, here.quantity(), next.quantity())) ? taking(here, next) : here;
    }

    /// A second gain that leans on the first: "a 40x speedup on short prompts and 3x on long ones".
    private static boolean goesOn(Reading.Found before, Reading.Found here, String gap) {
        return before.attribute() == Attribute.SPEEDUP
                && before.claim().isClear()
                && here.quantity().measure() == before.quantity().measure()
                && GOES_ON.matcher(gap).matches();
    }

    private static Reading.Found following(Reading.Found here, Reading.Found before) {
        boolean follows = here.quantity().measure() == Measure.MAGNITUDE
                && here.attribute() == Attribute.PARAMETERS
                && before.attribute() == Attribute.ACTIVE_PARAMETERS
                && !here.setting().followedBy(Cues.MODEL_AFTER);
        return follows ? new Reading.Found(here.setting(), before.claim()) : taking(here, before);
    }

    private static Reading.Found taking(Reading.Found here, Reading.Found other) {
        boolean takes = here.quantity().measure() == Measure.MAGNITUDE
                && !here.claim().isClear()
                && other.claim().isClear()
                && (other.attribute() == Attribute.PARAMETERS || other.attribute() == Attribute.ACTIVE_PARAMETERS);
        return takes ? new Reading.Found(here.setting(), other.claim()) : here;
    }

    /// Of several subjects the one whose turn it is, where as many numbers of the attribute stand in a row.
    static Binding share(String text, List<Reading.Found> found, int index, Binding binding) {
        int count = binding.subjects().size();
        if (count < 2) {
            return binding;
        }
        int first = index;
        while (first > 0 && together(text, found.get(first - 1), found.get(first))) {
            first--;
        }
        int last = index;
        while (last + 1 < found.size() && together(text, found.get(last), found.get(last + 1))) {
            last++;
        }
        if (last - first + 1 != count) {
            return binding;
        }
        Mention turn = binding.subjects().get(index - first);
        return new Binding(List.of(turn), binding.cost(), binding.compared());
    }

    /// True where the two claims stand in one row: "32B, 14B and 8B".
    static boolean together(String text, Reading.Found left, Reading.Found right) {
        return left.attribute() == right.attribute() && Groups.isJoint(gap(text, left.quantity(), right.quantity()));
    }

    private static String gap(String text, Quantity left, Quantity right) {
        Span between = new Span(left.end(), Math.max(left.end(), right.start()));
        return between.of(text);
    }
}
