/// Controls that any view can use: they know JavaFX and nothing of ours. [lithograph.ui.control.Action] is a command
/// with its text and keys; [lithograph.ui.control.MarkedLine] a line with words marked;
/// [lithograph.ui.control.Histogram]
/// bars that can be brushed; [lithograph.ui.control.Overlay] what lies over the window until Esc.
package lithograph.ui.control;
