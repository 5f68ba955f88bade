package lithograph.library;

import java.util.Optional;
import lithograph.article.ArticleId;
import lithograph.article.PublishedDate;
import lithograph.fact.Fact;

/// A fact with the article that claims it.
public record Claim(ArticleId article, String title, String source, Optional<PublishedDate> published, Fact fact) {}
