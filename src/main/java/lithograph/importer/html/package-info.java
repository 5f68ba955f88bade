/// Web pages as they stand: HTML to blocks, and the [lithograph.importer.html.PageOutline] of a page, its runs of text
/// with what the elements around them are named.
package lithograph.importer.html;
