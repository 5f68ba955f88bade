package lithograph.ui.reader;

import lithograph.article.Span;

/// A request to show a passage. Two requests for the same passage are not the same.
///
/// @param serial rises with each request
record Jump(Span span, long serial) {}
