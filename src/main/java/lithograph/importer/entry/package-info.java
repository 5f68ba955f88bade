/// Lists of entries, one article each: feeds, JSON and tables, bibliographies, bookmarks, and what other programs
/// export.
/// An entry need only be turned into names and values; [lithograph.importer.entry.JsonArticle] makes an article of
/// them.
package lithograph.importer.entry;
