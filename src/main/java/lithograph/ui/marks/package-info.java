/// What the user marks and writes on an open article: [lithograph.ui.marks.Annotations], saved by itself, shared by all
/// panes that show the article, and undone step by step.
package lithograph.ui.marks;
