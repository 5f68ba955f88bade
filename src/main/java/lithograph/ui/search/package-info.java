/// Searching: the field, the filters with their counts, the date histogram and the hits.
/// [lithograph.ui.search.SearchModel]
/// holds what is asked and what was found; the views show it and say what the user did.
package lithograph.ui.search;
