package lithograph.notes;

import java.time.Instant;
import lithograph.article.ArticleId;

/// What the user wrote about an article: Markdown, empty where nothing is written yet.
public record Note(ArticleId article, String text, Instant changed) {}
