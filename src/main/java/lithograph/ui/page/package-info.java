/// An article laid out as a page. A [lithograph.ui.page.Page] is a list of [lithograph.ui.page.Passage]s; a
/// [lithograph.ui.page.PageView] builds nodes for the passages in sight only, so that an article of any length opens at
/// once. Every place on the page is an offset into the article's text, and back.
///
/// Plain text nodes rather than `RichTextArea`: its paragraphs can hold a table or a box only as a control whose words
/// can be neither selected nor marked, and its strokes know colours but neither underline styles nor layers.
package lithograph.ui.page;
