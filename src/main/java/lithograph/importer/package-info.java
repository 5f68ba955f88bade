/// Files to articles. [lithograph.importer.ArticleReader] reads a file; what it is, its content tells
/// ([lithograph.importer.Form]), and [lithograph.importer.Forms] hands it to the reader of its form, one sub-package a
/// family of them. [lithograph.importer.FolderWalk] finds the files, and what goes wrong with one is a value in the
/// [lithograph.importer.ImportReport].
package lithograph.importer;
