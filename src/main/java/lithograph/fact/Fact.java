package lithograph.fact;

import java.util.OptionalDouble;
import lithograph.article.Span;
import lithograph.entity.EntityId;

/// One claim, with the words that make it.
///
/// @param subject     what it is about
/// @param subjectName that entity's name
/// @param value       a plain decimal in base units of `unit` (`1600000000000`), or an ISO date, month or year
/// @param unit        `parameters`, `tokens`, `GB`, `USD`, `USD/1M input tokens`, a benchmark's name ...
/// @param quote       the shortest run of the text that holds the number and its unit, letter for letter
/// @param span        where the quote stands
/// @param sentence    the sentence around it
public record Fact(
        EntityId subject,
        String subjectName,
        Attribute attribute,
        String value,
        String unit,
        String quote,
        Span span,
        Span sentence,
        FactStatus status,
        Certainty certainty) {
    /// True where it may be shown without a warning: surely bound, and a claim about the thing itself rather than about
    /// somebody's own set-up. What is not is to be folded away and marked.
    public boolean prominent() {
        return certainty == Certainty.CLEAR && status != FactStatus.OWN_SETUP;
    }

    /// The value as a number; empty for a date.
    public OptionalDouble number() {
        if (attribute == Attribute.RELEASE_DATE) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Double.parseDouble(value));
    }
}
