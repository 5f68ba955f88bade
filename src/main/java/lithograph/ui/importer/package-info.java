/// Importing: what is under way, shown in the status line, and what came of it.
/// [lithograph.ui.importer.ImportModel] runs one
/// import after the other.
package lithograph.ui.importer;
