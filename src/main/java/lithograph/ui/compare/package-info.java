/// What two articles side by side have in common and where they differ, as the desk shows it. Knows no pane: what can
/// be
/// done with one is handed in as a [lithograph.ui.compare.Side].
package lithograph.ui.compare;
