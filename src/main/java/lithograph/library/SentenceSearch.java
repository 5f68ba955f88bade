package lithograph.library;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lithograph.article.FiledArticle;
import lithograph.article.Span;
import lithograph.fact.Fact;

/// The sentence of an article that says most of an entity: one that claims something of it, has figures, and begins
/// with it.
final class SentenceSearch {
    private static final int SHORTEST = 30;
    private static final int LONGEST = 320;

    private SentenceSearch() {}

    /// A sentence, and how much it says.
    record Scored(KeySentence sentence, int points) {}

    /// @param spans where the text names the entity, by start
    static Optional<Scored> best(FiledArticle article, String text, List<Span> spans, List<Fact> facts) {
        List<Scored> all = new ArrayList<>();
        for (Span span : spans) {
            if (span.end() <= text.length()) {
                Span sentence = around(text, span);
                all.add(new Scored(
                        new KeySentence(
                                article.id(),
                                article.article().title(),
                                article.article().published(),
                                sentence.of(text),
                                sentence,
                                new Span(span.start() - sentence.start(), span.end() - sentence.start())),
                        points(text, sentence, span, facts)));
            }
        }
        return all.stream().max(Comparator.comparingInt(Scored::points));
    }

    /// The sentence of the line that the span stands in.
    static Span around(String text, Span span) {
        int from = text.lastIndexOf('\n', Math.max(0, span.start() - 1)) + 1;
        int to = text.indexOf('\n', span.end());
        String line = text.substring(from, to < 0 ? text.length() : to);
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(line);
        int start = span.start() == from ? 0 : sentences.preceding(Math.min(line.length(), span.start() - from + 1));
        int end = sentences.following(Math.max(start, Math.min(line.length() - 1, span.end() - from - 1)));
        int last = end == BreakIterator.DONE ? line.length() : end;
        while (last > start && Character.isWhitespace(line.charAt(last - 1))) {
            last--;
        }
        return new Span(from + Math.max(0, start), from + Math.max(last, span.end() - from));
    }

    private static int points(String text, Span sentence, Span name, List<Fact> facts) {
        int points = facts.stream()
                        .anyMatch(fact -> fact.prominent()
                                && fact.span().start() >= sentence.start()
                                && fact.span().end() <= sentence.end())
                ? 4
                : 0;
        points += sentence.of(text).chars().anyMatch(Character::isDigit) ? 1 : 0;
        points += name.start() - sentence.start() < 40 ? 1 : 0;
        points -= sentence.length() < SHORTEST || sentence.length() > LONGEST ? 4 : 0;
        points -= sentence.start() == 0 ? 2 : 0;
        return points;
    }
}
