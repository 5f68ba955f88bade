/// What is claimed, as the window shows it: a table of all matters, the sentences behind each, conflicts side by side,
/// a
/// step chart over time, and entities compared in a table.
package lithograph.ui.fact;
