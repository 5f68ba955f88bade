package lithograph.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import lithograph.article.PublishedDate;
import lithograph.article.Span;
import lithograph.entity.EntityKind;
import lithograph.entity.Mention;

/// One pass over one text.
final class Reading {
    /// A subject in the sentence is left for one outside only if that is so much nearer.
    private static final int LOYALTY = 25;

    private static final int OF_COMPANY = 32;
    private static final Pattern OF = Pattern.compile(" (?:tokens? )?(?:for|in|of|on|with) (?:the |its )?");

    private final String original;
    private final String text;
    private final Mentions mentions;
    private final Topics topics;
    private final TableReading table;
    private final Almanac almanac;
    private final List<Fact> facts = new ArrayList<>();

    Reading(String original, Mentions mentions, Optional<PublishedDate> published) {
        this.original = original;
        this.text = Letters.plain(original);
        this.mentions = mentions;
        this.topics = new Topics(text, new Focus(text, mentions.all()));
        this.table = new TableReading(text, mentions, topics);
        this.almanac = Almanac.of(published, text);
    }

    List<Fact> facts() {
        for (Line line : Line.of(text)) {
            if (line.role() == Line.Role.ROW) {
                table.add(line);
            } else {
                table.read().forEach(this::add);
                read(line);
            }
        }
        table.read().forEach(this::add);
        return facts;
    }

    private void read(Line line) {
        topics.enter(line);
        for (Span sentence : Sentences.of(text, line.content())) {
            List<Mention> inside = mentions.within(sentence);
            List<List<Mention>> groups = Groups.of(text, inside);
            read(sentence, inside, groups);
            topics.said(sentence, groups);
        }
        topics.leave(line);
    }

    private void read(Span sentence, List<Mention> inside, List<List<Mention>> groups) {
        List<Quantity> quantities = Lists.agree(
                text, Prices.told(text, sentence, new QuantityScanner(text, inside, almanac).scan(sentence)));
        if (quantities.isEmpty()) {
            return;
        }
        List<Span> benchmarks =
                quantities.stream().anyMatch(Benchmarks::mayBeScore) ? Benchmarks.names(text, sentence) : List.of();
        String label = topics.label();
        List<Found> claims = new ArrayList<>();
        for (Quantity quantity : quantities) {
            Setting setting = new Setting(text, sentence, quantity, label);
            ClaimReader.read(setting, benchmarks).ifPresent(claim -> claims.add(new Found(setting, claim)));
        }
        List<Found> found = Lists.adopt(text, claims);
        Binder binder = new Binder(text, sentence, groups);
        Optional<Binding> binding = Optional.empty();
        for (int i = 0; i < found.size(); i++) {
            boolean inRow = i > 0 && binding.isPresent() && Lists.together(text, found.get(i - 1), found.get(i));
            binding = inRow ? binding : bind(binder, found.get(i));
            if (binding.isPresent()) {
                add(new Bound(found.get(i), Lists.share(text, found, i, binding.get())));
            }
        }
    }

    private Optional<Binding> bind(Binder binder, Found found) {
        Optional<Binding> inSentence = binder.bind(found.quantity(), found.attribute(), Subjects.of(found))
                .map(binding -> withHistory(found, binding));
        if (inSentence.isPresent() && found.attribute() == Attribute.SPEEDUP && isCompany(inSentence.get())) {
            Binding company = inSentence.get();
            return topics.before(found.setting().sentence())
                    .or(() -> Optional.of(
                            new Binding(company.subjects(), company.cost() + OF_COMPANY, company.compared())));
        }
        if (inSentence.isPresent() && inSentence.get().cost() <= LOYALTY + Topics.NEAREST) {
            return inSentence;
        }
        Optional<Binding> topic = topics.of(found.setting().sentence(), Subjects.of(found))
                .map(binding -> new Binding(
                        binding.subjects(), binding.cost() + Guesses.cost(found) + unlikely(found, binding), false));
        if (inSentence.isEmpty()) {
            return topic;
        }
        return topic.isPresent()
                        && topic.get().cost() + LOYALTY < inSentence.get().cost()
                ? topic.map(Reading::overOneInTheSentence)
                : inSentence;
    }

    /// "up from 400K" was true of something before, unless the words after it say of what.
    private Binding withHistory(Found found, Binding binding) {
        int end = found.quantity().end();
        int start = binding.subjects().getFirst().span().start();
        boolean owned = start >= end && OF.matcher(text.substring(end, start)).matches();
        return owned || !found.setting().precededBy(Cues.FORMERLY)
                ? binding
                : new Binding(binding.subjects(), Binder.FARTHEST, binding.compared());
    }

    /// A subject from outside is less likely where the sentence names one that could be it.
    private static Binding overOneInTheSentence(Binding topic) {
        int cost = topic.cost() == Topics.NEAREST ? topic.cost() : topic.cost() + LOYALTY;
        return new Binding(topic.subjects(), cost, topic.compared());
    }

    /// A speed-up without a subject is seldom the company's of the heading, and what a chip does is said beside it.
    private static int unlikely(Found found, Binding binding) {
        boolean chip = binding.subjects().getFirst().entity().kind() == EntityKind.CHIP;
        return switch (found.attribute()) {
            case SPEEDUP -> isCompany(binding) ? OF_COMPANY : 0;
            case THROUGHPUT -> chip ? OF_COMPANY : 0;
            default -> 0;
        };
    }

    /// A company makes its model or chip faster, seldom itself.
    private static boolean isCompany(Binding binding) {
        return binding.subjects().getFirst().entity().kind() == EntityKind.COMPANY;
    }

    private void add(Bound bound) {
        Found found = bound.found();
        Binding binding = bound.binding();
        FactStatus status = StatusReader.of(found.setting(), binding);
        boolean clear = binding.cost() <= found.claim().reach() && !Doubts.about(found, binding);
        Quantity quantity = found.quantity();
        for (Mention subject : binding.subjects()) {
            if (!Sizes.agree(subject, found)) {
                continue;
            }
            for (String value : quantity.values()) {
                facts.add(new Fact(
                        subject.entity().id(),
                        subject.entity().name(),
                        found.attribute(),
                        value,
                        found.claim().unit(),
                        quantity.span().of(original),
                        quantity.span(),
                        found.setting().sentence(),
                        status,
                        clear ? Certainty.CLEAR : Certainty.DOUBTFUL));
            }
        }
    }

    /// A claim and where it was read.
    record Found(Setting setting, Claim claim) {
        Quantity quantity() {
            return setting.quantity();
        }

        Attribute attribute() {
            return claim.attribute();
        }
    }

    /// A claim with its subject.
    record Bound(Found found, Binding binding) {}
}
