/// Exporting: what leaves the library, in which format. [lithograph.ui.export.ExportModel] writes it;
/// [lithograph.ui.export.ExportPane] asks.
package lithograph.ui.export;
