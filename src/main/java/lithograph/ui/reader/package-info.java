/// The reading desk: one to four articles side by side, each a page in a pane with its own way back, hits and notes.
package lithograph.ui.reader;
