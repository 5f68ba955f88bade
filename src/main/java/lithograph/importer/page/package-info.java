/// A web page to an article: [lithograph.importer.page.MainContent] tells which runs of its outline are the article's,
/// [lithograph.importer.page.HtmlReader] joins them with the metadata, [lithograph.importer.page.SavedPage] adds what
/// browsers write into the pages that they save.
package lithograph.importer.page;
