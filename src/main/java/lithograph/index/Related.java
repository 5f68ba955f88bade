package lithograph.index;

/// An article on the same matter as another.
///
/// @param reason what the two share, as a phrase: `same models: Kimi K3, GLM-5.2`
public record Related(Hit hit, String reason) {}
