/// Files to articles. What a file is, is told by its content: one reader a format turns it into
/// [lithograph.article.Article]s; main-content extraction turns a page's DOM into blocks.
/// [lithograph.importer.FolderWalk]
/// finds the files, and what goes wrong with one is a value in the [lithograph.importer.ImportReport].
package lithograph.importer;
