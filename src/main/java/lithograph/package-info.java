/// Where the program starts: the one place that knows both faces, the command line and the window.
package lithograph;
