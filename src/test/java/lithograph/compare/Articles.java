package lithograph.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lithograph.article.Article;
import lithograph.article.Block;
import lithograph.article.Language;
import lithograph.entity.Catalog;
import lithograph.entity.EntityFinder;
import lithograph.importer.ArticleReader;

/// Articles to align.
final class Articles {
    private static final EntityFinder FINDER = new EntityFinder(Catalog.shipped());

    private Articles() {}

    static PiecedText sample(String file) {
        List<Article> found = new ArrayList<>();
        new ArticleReader().read(Path.of("data", "sample").resolve(file), draft -> found.add(draft.article()), _ -> {});
        return pieced(found.getFirst());
    }

    static PiecedText of(String... paragraphs) {
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : paragraphs) {
            blocks.add(
                    paragraph.startsWith("# ")
                            ? new Block.Heading(2, paragraph.substring(2))
                            : new Block.Paragraph(paragraph));
        }
        return pieced(new Article("", "", "", "", "", Optional.empty(), Language.UNKNOWN, blocks));
    }

    static PiecedText code(String paragraph, String listing) {
        return pieced(new Article(
                "",
                "",
                "",
                "",
                "",
                Optional.empty(),
                Language.UNKNOWN,
                List.of(new Block.Paragraph(paragraph), new Block.Code(listing, ""))));
    }

    private static PiecedText pieced(Article article) {
        return PiecedText.of(article, article.layout(), FINDER.find(article.text()));
    }
}
