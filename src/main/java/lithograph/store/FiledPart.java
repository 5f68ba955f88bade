package lithograph.store;

/// A part of a file, as it was when it was filed.
///
/// @param article the article's key
/// @param textKey [Packed#textKey()] of the article's text
public record FiledPart(long article, String title, String url, String textKey) {}
