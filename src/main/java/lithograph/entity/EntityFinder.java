package lithograph.entity;

import java.util.ArrayList;
import java.util.List;
import lithograph.article.Span;

/// Finds the companies, chips and models that a text names. Immutable; safe for any number of threads.
public final class EntityFinder {
    private final KnownNames known;

    public EntityFinder(Catalog catalog) {
        known = new KnownNames(new Lexicon(catalog));
    }

    /// The mentions in `text`, by start, none overlapping another; empty where there are none.
    public List<Mention> find(String text) {
        Tokens tokens = Tokens.of(text);
        List<Candidate> candidates = known.in(tokens);
        Lists names = Lists.ofNames(tokens, candidates);
        candidates.addAll(new Introductions(tokens, candidates, names).found());
        candidates.addAll(ChineseCompanies.in(tokens));
        candidates.addAll(ChineseNames.in(tokens));
        candidates.sort(Candidate.BEST);
        List<Mention> mentions = new ArrayList<>(candidates.size());
        for (Candidate candidate : new Judge(tokens, candidates, names).accepted()) {
            Span span = new Span(tokens.start(candidate.first()), tokens.end(candidate.last()));
            mentions.add(new Mention(candidate.entity(), span, span.of(text)));
        }
        return mentions;
    }
}
