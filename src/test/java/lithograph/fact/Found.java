package lithograph.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lithograph.article.PublishedDate;
import lithograph.article.Span;
import lithograph.entity.Entity;
import lithograph.entity.EntityId;
import lithograph.entity.EntityKind;
import lithograph.entity.Mention;

/// Facts of a text whose names are marked: `[c:Acme]` a company, `[k:X100]` a chip, `[m:Foo 2]` a model.
record Found(String text, List<Fact> facts) {
    private static final Pattern MARK = Pattern.compile("\\[([ckm]):([^]]+)]");

    static Found in(String marked) {
        return in(marked, Optional.empty());
    }

    static Found in(String marked, Optional<PublishedDate> published) {
        StringBuilder text = new StringBuilder();
        List<Mention> mentions = new ArrayList<>();
        Matcher matcher = MARK.matcher(marked);
        int last = 0;
        while (matcher.find()) {
            text.append(marked, last, matcher.start());
            Span span = new Span(text.length(), text.length() + matcher.group(2).length());
            text.append(matcher.group(2));
            mentions.add(new Mention(entity(matcher.group(1), matcher.group(2)), span, matcher.group(2)));
            last = matcher.end();
        }
        text.append(marked, last, marked.length());
        return new Found(text.toString(), new FactFinder().find(text.toString(), mentions, published));
    }

    private static Entity entity(String mark, String name) {
        EntityKind kind = switch (mark) {
            case "c" -> EntityKind.COMPANY;
            case "k" -> EntityKind.CHIP;
            default -> EntityKind.MODEL;
        };
        EntityId id =
                new EntityId(kind.id() + "/" + name.toLowerCase(Locale.ROOT).replace(' ', '-'));
        return new Entity(id, name, List.of(), Optional.empty(), Optional.empty(), "", true);
    }

    /// The prominent ones as `subject attribute value unit`, sorted and parted by `; `.
    String claims() {
        return facts.stream()
                .filter(Fact::prominent)
                .map(fact -> fact.subjectName() + " " + fact.attribute().id() + " " + fact.value() + " " + fact.unit())
                .distinct()
                .sorted(Comparator.naturalOrder())
                .reduce((left, right) -> left + "; " + right)
                .orElse("-");
    }
}
