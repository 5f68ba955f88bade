package lithograph.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import lithograph.article.Span;
import lithograph.entity.EntityKind;
import lithograph.entity.Mention;

/// What the text is speaking of where a sentence names nobody: the sentence before, the item above, the heading.
final class Topics {
    /// Where things are said, seldom what is spoken of.
    private static final Set<String> NETWORKS =
            Set.of("Twitter", "X", "Reddit", "Discord", "YouTube", "Weibo", "Telegram");

    /// What the nearest of them costs.
    static final int NEAREST = 24;
    private static final int LONGEST_LABEL = 32;
    private static final int ITEM_ABOVE = 34;
    private static final int HEADING = 38;
    private static final int FOCUS = 50;
    private static final int ONLY_ONE = 46;
    private static final int SENTENCE_BEFORE = 58;
    /// What it costs more in a text about everything to take a subject from where nothing says that it goes on.
    private static final int DIGEST = 30;

    private static final Pattern CONTINUES = Pattern.compile(
            "^[\\s*_\"“‘(]*(?:It\\b|It['’]s|Its\\b|Both\\b|They\\b|Their\\b|This\\b|These\\b|The (?:new |latest |open |larger |full |flagship |underlying |base |\\d\\S* )?(?:model|chip|GPU|system|company|start-?up|firm|lab|accelerator|processor|family|series|card|architecture|release|deal|outlay|investment|plan|commitment|spending|round|funding|LLM|platform|weights|API)s?\\b|"
                    + "With\\b|At \\d|At launch|Featuring\\b|Built\\b|Trained\\b|Priced\\b|Pricing\\b|Price\\b|Context\\b|Parameters\\b|它|其|该|这款|这一|这个|此次|这|公司|模型|拥有|支持|售价|定价|参数|上下文)");
    private static final Cue TAKES_UP = Cue.words(
            "(?:^|[,，] ?|\\band )(?:it|they|its|the (?:new )?(?:model|chip|GPU|company|start-?up)|this model|该模型|它|其)(?:\\b|(?=[\\u4e00-\\u9fff]))");

    /// A sentence's mentions: those spoken of are sorted out when they are asked for.
    private record Said(Span sentence, List<List<Mention>> groups) {}

    private record Level(Line.Role role, int level, Span content, List<Said> sentences) {}

    private final String text;
    private final Focus focus;
    private final List<Level> levels = new ArrayList<>();
    private final List<Said> line = new ArrayList<>();
    private List<Said> previous = List.of();
    /// Of which sentence it is known whether it goes on with the one before.
    private Span asked = new Span(0, 0);
    private boolean continued;

    Topics(String text, Focus focus) {
        this.text = text;
        this.focus = focus;
    }

    /// Called before the sentences of a line are read.
    void enter(Line entered) {
        switch (entered.role()) {
            case HEADING -> leave(level -> level.role() != Line.Role.HEADING || level.level() >= entered.level());
            case ITEM -> leave(level -> level.role() == Line.Role.ITEM && level.level() >= entered.level());
            case PROSE -> leave(level -> level.role() != Line.Role.HEADING);
            case ROW -> {}
        }
        previous = List.of();
    }

    private void leave(java.util.function.Predicate<Level> over) {
        while (!levels.isEmpty() && over.test(levels.getLast())) {
            levels.removeLast();
        }
    }

    /// Called after a sentence was read.
    void said(Span sentence, List<List<Mention>> groups) {
        if (!groups.isEmpty()) {
            Said said = new Said(sentence, groups);
            previous = List.of(said);
            line.add(said);
        }
    }

    /// Called after the sentences of a line were read.
    void leave(Line left) {
        levels.add(new Level(left.role(), left.level(), left.content(), List.copyOf(line)));
        line.clear();
    }

    /// What the item or the heading above says of the figures below, where it is short: "Context length". Empty where
    /// there is none.
    String label() {
        if (levels.isEmpty()) {
            return "";
        }
        Span label = levels.getLast().content();
        return label.length() <= LONGEST_LABEL ? label.of(text) : "";
    }

    /// The model or chip of the sentence before.
    Optional<Binding> before(Span sentence) {
        List<EntityKind> kinds = List.of(EntityKind.MODEL, EntityKind.CHIP);
        return first(previous, kinds, continues(sentence) ? FOCUS : FOCUS + digest(kinds));
    }

    /// The subject that a sentence without one takes over.
    Optional<Binding> of(Span sentence, List<EntityKind> kinds) {
        if (!previous.isEmpty()) {
            boolean continues = continues(sentence);
            int cost = continues ? NEAREST : isOnlyOne(kinds) ? ONLY_ONE : SENTENCE_BEFORE;
            Optional<Binding> before = first(previous, kinds, continues ? cost : cost + digest(kinds));
            if (before.isPresent()) {
                return before;
            }
        }
        for (int i = levels.size() - 1; i >= 0; i--) {
            Level level = levels.get(i);
            boolean item = level.role() != Line.Role.HEADING;
            int cost = item ? ITEM_ABOVE : HEADING;
            boolean sure = item && continues(sentence);
            Optional<Binding> found = first(level.sentences(), kinds, sure ? cost : cost + digest(kinds));
            if (found.isPresent()) {
                return found;
            }
        }
        return focus.of(kinds).map(main -> new Binding(List.of(main), FOCUS + digest(kinds), false));
    }

    private int digest(List<EntityKind> kinds) {
        return focus.isDigest(kinds.getFirst()) ? DIGEST : 0;
    }

    private boolean continues(Span sentence) {
        if (!sentence.equals(asked)) {
            asked = sentence;
            continued = CONTINUES
                            .matcher(text)
                            .region(sentence.start(), sentence.end())
                            .lookingAt()
                    || TAKES_UP.in(sentence.of(text));
        }
        return continued;
    }

    /// True where the line so far has named one entity of the likeliest kind.
    private boolean isOnlyOne(List<EntityKind> kinds) {
        return line.stream()
                        .flatMap(said -> said.groups().stream())
                        .flatMap(List::stream)
                        .filter(mention -> mention.entity().kind() == kinds.getFirst())
                        .map(mention -> mention.entity().id())
                        .distinct()
                        .count()
                == 1;
    }

    private Optional<Binding> first(List<Said> sentences, List<EntityKind> kinds, int cost) {
        for (int place = 0; place < kinds.size(); place++) {
            for (Said said : sentences) {
                for (List<Mention> group : said.groups()) {
                    if (group.getFirst().entity().kind() == kinds.get(place)
                            && !NETWORKS.contains(group.getFirst().entity().name())
                            && Comparisons.isSpokenOf(text, said.sentence(), group)) {
                        return Optional.of(new Binding(group, cost + Binder.preference(place), false));
                    }
                }
            }
        }
        return Optional.empty();
    }
}
