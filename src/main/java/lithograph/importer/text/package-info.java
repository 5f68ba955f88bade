/// Text files to articles: Markdown of any dialect, and text pasted from a page, whose title, byline and lists only its
/// lines tell.
package lithograph.importer.text;
