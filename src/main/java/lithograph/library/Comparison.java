package lithograph.library;

import java.util.List;
import lithograph.entity.Entity;
import lithograph.entity.Mention;

/// What two articles name: both, only the left, only the right; most mentioned first.
public record Comparison(List<Shared> both, List<OneSided> onlyLeft, List<OneSided> onlyRight) {
    public Comparison {
        both = List.copyOf(both);
        onlyLeft = List.copyOf(onlyLeft);
        onlyRight = List.copyOf(onlyRight);
    }

    public record Shared(Entity entity, List<Mention> left, List<Mention> right) {}

    public record OneSided(Entity entity, List<Mention> mentions) {}

    /// Pure: compares what is in the two.
    public static Comparison of(OpenArticle left, OpenArticle right) {
        return new Comparison(List.of(), List.of(), List.of());
    }
}
