package lithograph.fact;

import java.util.ArrayList;
import java.util.List;
import lithograph.article.Span;
import lithograph.entity.Mention;

/// The mentions of a text, by place.
final class Mentions {
    private final List<Mention> all;

    Mentions(List<Mention> all) {
        this.all = List.copyOf(all);
    }

    /// Those that lie within `span`, in order.
    List<Mention> within(Span span) {
        int i = firstFrom(span.start());
        List<Mention> found = new ArrayList<>();
        while (i < all.size() && all.get(i).span().end() <= span.end()) {
            found.add(all.get(i));
            i++;
        }
        return found;
    }

    List<Mention> all() {
        return all;
    }

    private int firstFrom(int offset) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
