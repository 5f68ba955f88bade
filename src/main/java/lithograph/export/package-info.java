/// Articles, notes and facts to the formats that other programs read: pure functions to a `Writer`. An
/// [lithograph.export.ExportFormat] begins an [lithograph.export.Export], which takes one article after another and
/// holds none, so that a library of any size can leave. The JSON format is documented by
/// `lithograph/export/export.schema.json`.
package lithograph.export;
