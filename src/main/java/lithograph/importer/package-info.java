/// Files to articles. What a file is, is told by its content: one reader a format turns it into
/// [lithograph.article.Article]s; main-content extraction turns a page's DOM into blocks.
/// [lithograph.importer.FolderImport]
/// walks files and folders, and what goes wrong with a file is a value in the [lithograph.importer.ImportReport].
package lithograph.importer;
