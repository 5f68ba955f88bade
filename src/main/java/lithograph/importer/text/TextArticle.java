package lithograph.importer.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import lithograph.article.Article;
import lithograph.article.Block;
import lithograph.article.Language;
import lithograph.article.PublishedDate;
import lithograph.importer.block.Boxes;
import lithograph.importer.block.Caption;
import lithograph.importer.block.Furniture;
import lithograph.importer.metadata.LanguageGuess;
import lithograph.importer.metadata.Properties;
import lithograph.importer.reading.Draft;

/// A text as an article, with the tags and the day of its front matter, and what its reader marked `==so==`.
public record TextArticle(
        Article article, List<String> tags, Optional<LocalDate> saved, List<Draft.Marked> highlights) {
    private static final Pattern MARKDOWN = Pattern.compile(
            "(?m)^ {0,3}#{1,6} +\\S|\\[[^\\]\\n]+]\\([^)\\s]+\\)|^ {0,3}```|\\*\\*[^*\\n]+\\*\\*|^ {0,3}> \\S|^ *\\|? *:?-{3,}:? *\\|");

    private static final List<String> MARKS = List.of("# ", "](", "```", "**", "> ", "---");
    private static final int MARKS_WITHIN = 64 * 1024;

    public TextArticle {
        tags = List.copyOf(tags);
        highlights = List.copyOf(highlights);
    }

    /// @param name stands in for the title where the text has none
    static TextArticle of(String text, String name, Markup markup) {
        String clean = clean(text);
        Optional<FrontMatter> matter = FrontMatter.of(clean);
        if (matter.isPresent()) {
            return withMatter(matter.get(), name);
        }
        Boxes boxes = Boxes.set(Caption.set(Furniture.cut(blocks(clean, markup))));
        Opening opening = Opening.of(boxes.blocks());
        Article article = new Article(
                opening.title().isEmpty() ? name : opening.title(),
                opening.summary(),
                opening.byline(),
                opening.site().isEmpty() ? boxes.site() : opening.site(),
                opening.url(),
                opening.published(),
                LanguageGuess.of(clean),
                opening.rest());
        return new TextArticle(article, List.of(), Optional.empty(), List.of());
    }

    /// The text as the body of an article of that name.
    static Article body(String text, String title, Markup markup) {
        String clean = clean(text);
        Language language = LanguageGuess.of(clean);
        return new Article(title, "", "", "", "", Optional.empty(), language, blocks(clean, markup));
    }

    private static TextArticle withMatter(FrontMatter matter, String name) {
        Properties properties = Properties.of(matter.properties());
        List<Block> blocks = new ArrayList<>(
                Boxes.set(blocks(matter.body(), Markup.MARKDOWN)).blocks());
        String title = properties.title();
        if (!blocks.isEmpty() && blocks.getFirst() instanceof Block.Heading first) {
            if ((title.isEmpty() && first.level() == 1) || first.text().equals(title)) {
                title = first.text();
                blocks.removeFirst();
            }
        }
        Article article = new Article(
                title.isEmpty() ? name : title,
                properties.summary(),
                properties.byline(),
                properties.site(),
                properties.url(),
                properties.published().or(() -> properties.url().isEmpty() ? properties.saved() : Optional.empty()),
                properties.language().orElseGet(() -> LanguageGuess.of(matter.body())),
                blocks);
        return new TextArticle(
                article.modified(properties.modified()),
                properties.tags(),
                properties.saved().map(PublishedDate::day),
                MarkdownDialect.highlights(matter.body()));
    }

    /// The blocks of a text, told to be Markdown by `markup` or by its own marks.
    public static List<Block> blocks(String text, Markup markup) {
        return markup == Markup.MARKDOWN || isMarked(text) ? MarkdownBlocks.of(text) : LineBlocks.of(text);
    }

    private static boolean isMarked(String text) {
        String start = text.substring(0, Math.min(text.length(), MARKS_WITHIN));
        boolean possible = MARKS.stream().anyMatch(start::contains);
        return possible && MARKDOWN.matcher(start).find();
    }

    /// One kind of line end, no marks of byte order, no characters that mean nothing.
    public static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
                    clean.append('\n');
                }
            } else if (c == '\f' || c == '\u2028' || c == '\u0085') {
                clean.append('\n');
            } else if (c == '\u2029' || c == '\u000b') {
                clean.append("\n\n");
            } else if (c == '\u00a0' || c == '\u202f') {
                clean.append(' ');
            } else if (c != '\ufeff' && c != '\u200b' && c != '\u00ad' && (c >= ' ' || c == '\n' || c == '\t')) {
                clean.append(c);
            }
        }
        return clean.toString();
    }
}
