/// All notes and highlights of a library in one searchable list; each leads to its passage, and they leave as an
/// export.
package lithograph.ui.notes;
