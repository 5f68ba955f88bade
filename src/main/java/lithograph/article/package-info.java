/// The nouns of the program: an [lithograph.article.Article] is a title, what is known about it, and its
/// [lithograph.article.Block]s in reading order. Everything here is an immutable value on java.base alone;
/// all other packages speak in these words.
///
/// All places in an article are [lithograph.article.Span]s: UTF-16 offsets into [Article#text()], the one text that
/// search, entities, facts, highlights and the reader share.
package lithograph.article;
