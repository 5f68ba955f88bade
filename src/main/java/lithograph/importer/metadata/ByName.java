package lithograph.importer.metadata;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lithograph.importer.block.Whitespace;
import lithograph.importer.html.PageOutline;
import lithograph.importer.html.TextRun;

/// The author of a page that marks none at its head: a name behind the date there, or whom the lines below the text
/// call its author.
final class ByName {
    private static final String NAME =
            "\\p{Lu}[\\p{L}’'-]*(?: (?:\\(?\\p{Lu}[\\p{L}.’'-]*\\)?|de|van|von|der|den|la|di|da|bin|al)){1,3}";
    private static final Pattern PERSON = Pattern.compile(NAME);
    private static final Pattern BEHIND_DATE =
            Pattern.compile("(?:19|20)\\d{2}\\s*[·•|–—-]\\s*(" + NAME + ")(?:\\s.*)?");
    private static final Pattern SIGNED =
            Pattern.compile("(?i:written|posted|article|words|text|authored|published)\\s+(?i:by):?\\s+(" + NAME
                    + ")(?: (?:at|on) .*)?");
    private static final Pattern LABEL =
            Pattern.compile("(?i)(?:article|written|posted|words) by:?|about the author:?|author:");
    private static final Pattern AUTHORS =
            Pattern.compile("(?i)(?<!comment[-_]{0,2})(?:author|byline|writer)(?!s[-_]?list)");
    private static final Pattern OTHERS =
            Pattern.compile("(?i)comment|related|reply|testimonial|review|teaser|(?<!author[-_]{0,2}|v)card|quote");
    /// What is written like a name, and is the label of a box or a link.
    private static final Pattern NO_NAME = Pattern.compile(
            "(?i)\\b(?:posts?|news|newsletters?|policy|privacy|terms|team|staff|latest|recent|popular|articles?|stories|story|blog"
                    + "|about|contact|us|home|best|guides?|tips|editorial|services?|products?|resources|company|inc|llc|ltd|profile"
                    + "|author|writer|more|view|read|share|follow|comments?|categories|tags|search|menu|the|your|our|how|why|what)\\b");
    private static final int MOST_WORDS = 16;
    private static final int LEVELS = 4;
    private static final int ABOVE = 3;
    private static final int BELOW = 6;
    private static final int BELOW_TEXT = 20;

    private ByName() {}

    /// @param headline the number of the run that is the headline, or -1
    static Optional<String> find(PageOutline outline, int headline, AuthorPlaces places) {
        boolean called = false;
        for (int i = Math.max(0, headline - ABOVE); i < end(outline); i++) {
            TextRun run = outline.runs.get(i);
            if (run.words > MOST_WORDS || !places.may(run.element)) {
                called = false;
                continue;
            }
            String text = Whitespace.collapse(run.text.toString());
            boolean atHead = headline >= 0 && i <= headline + BELOW;
            Matcher found = (atHead ? BEHIND_DATE : SIGNED).matcher(text);
            if (atHead ? found.find() : found.matches()) {
                return Optional.of(found.group(1));
            }
            if (PERSON.matcher(text).matches()
                    && !NO_NAME.matcher(text).find()
                    && (called || isAuthors(outline, run.element))) {
                return Optional.of(text);
            }
            called = LABEL.matcher(text).matches();
        }
        return Optional.empty();
    }

    /// What stands far below the last sentences is not the article's.
    private static int end(PageOutline outline) {
        int last = outline.runs.size();
        while (last > 0 && !outline.runs.get(last - 1).isProse()) {
            last--;
        }
        return last == 0 ? outline.runs.size() : Math.min(outline.runs.size(), last + BELOW_TEXT);
    }

    private static boolean isAuthors(PageOutline outline, int element) {
        boolean named = false;
        int at = element;
        for (int level = 0; level < LEVELS && at >= 0; level++) {
            String names = outline.elements[at].className();
            if (OTHERS.matcher(names).find()) {
                return false;
            }
            named |= AUTHORS.matcher(names).find();
            at = outline.parent[at];
        }
        return named;
    }
}
