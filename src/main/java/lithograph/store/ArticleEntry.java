package lithograph.store;

import lithograph.article.ArticleId;

/// An article's line in the register of changes.
///
/// @param key      its number within this store
/// @param removed  true where it was taken out and can still be restored
/// @param sequence the number of its last change
public record ArticleEntry(long key, ArticleId id, boolean removed, long sequence) {}
