package lithograph.export;

import java.util.List;
import java.util.Optional;
import lithograph.notes.Highlight;
import lithograph.notes.Jotting;
import lithograph.notes.JottingSubject;

/// One thing that leaves a library, in the order of the export.
public sealed interface Exported
        permits ExportedArticle, Exported.Passage, Exported.OwnNote, Exported.Claim, Exported.Heading {

    /// A marked passage by itself.
    ///
    /// @param article without what else was written on it
    record Passage(ExportedArticle article, Highlight highlight) implements Exported {}

    /// A note that hangs on no article.
    ///
    /// @param source the article of a note on a fact, where it is still there
    record OwnNote(Jotting jotting, Optional<ExportedArticle> source) implements Exported {
        String title() {
            return jotting.title().isBlank() ? "Untitled note" : jotting.title();
        }

        /// What it is about, in words, or empty.
        String about() {
            return switch (jotting.subject()) {
                case JottingSubject.Free free -> "";
                case JottingSubject.OfEntity of -> of.name();
                case JottingSubject.OfFact of -> of.claim();
            };
        }

        /// The words that its fact stands in, or empty.
        String quote() {
            return jotting.subject() instanceof JottingSubject.OfFact of ? of.quote() : "";
        }

        /// The text, without the line that [#title] already says in full.
        String body() {
            String text = jotting.text().strip();
            int end = text.indexOf('\n');
            String first = end < 0 ? text : text.substring(0, end).strip();
            String rest = end < 0 ? "" : text.substring(end + 1);
            boolean heading = first.startsWith("#");
            boolean apart = rest.isBlank() || heading || rest.startsWith("\n");
            return apart && first.replaceFirst("^#{1,6}\\s+", "").equals(title()) ? rest.strip() : text;
        }

        /// `free`, `entity` or `fact`: what it hangs on.
        String kind() {
            return switch (jotting.subject()) {
                case JottingSubject.Free free -> "free";
                case JottingSubject.OfEntity of -> "entity";
                case JottingSubject.OfFact of -> "fact";
            };
        }
    }

    /// What an article claims.
    ///
    /// @param claim in words: `H100: memory 80 GB`
    /// @param quote the words that say so
    record Claim(String claim, String quote, Optional<ExportedArticle> source) implements Exported {}

    /// A heading of the user's among the others.
    record Heading(String words) implements Exported {}

    /// The articles that it cites: none or one.
    default List<ExportedArticle> sources() {
        return switch (this) {
            case ExportedArticle article -> List.of(article);
            case Passage passage -> List.of(passage.article().with(List.of(passage.highlight())));
            case OwnNote note -> note.source().stream().toList();
            case Claim claim -> claim.source().stream().toList();
            case Heading heading -> List.of();
        };
    }
}
