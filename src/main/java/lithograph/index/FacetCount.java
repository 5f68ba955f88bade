package lithograph.index;

/// How many of the articles found have a value, that value's own sort of filters left aside.
///
/// @param value an entity id, source, language code, year, month or tag
/// @param label what to show for it
public record FacetCount(String value, String label, int count) {}
