package lithograph.ui.reader;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import lithograph.entity.Alias;
import lithograph.entity.Entity;

/// What a hover card says of an entity.
///
/// @param maker    its maker's name, or empty
/// @param here     mentions in the article that is read
/// @param articles in the library that mention it
record EntityBrief(Entity entity, Optional<String> maker, int here, long articles) {
    /// `Model by Meituan, released 2026-06-30`.
    String what() {
        String kind = entity.kind().id();
        String text = kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
        text += maker.map(name -> " by " + name).orElse("");
        if (!entity.released().isEmpty()) {
            text += ", released " + entity.released();
        }
        return entity.known() ? text : text + ", not in the catalogue";
    }

    /// `also 龙猫2.0, Owl Alpha`, or empty.
    String names() {
        String names = entity.aliases().stream().map(Alias::text).limit(5).collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : "also " + names;
    }

    /// `12 times here, in 41 articles`.
    String counts() {
        return (here == 1 ? "Once here" : here + " times here") + ", in "
                + (articles == 1 ? "1 article" : articles + " articles");
    }
}
