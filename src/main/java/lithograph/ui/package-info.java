/// The window, and the only package (with its sub-packages) that knows JavaFX. [lithograph.ui.LithographApp] wires it
/// by hand;
/// [lithograph.ui.Background] is the one bridge between threads.
package lithograph.ui;
