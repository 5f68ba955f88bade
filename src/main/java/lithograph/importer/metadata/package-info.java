/// What is told about an article: title, byline, date, site, address, language. Of a page from its tags, its JSON-LD
/// and
/// the lines beside its headline, where agreement decides; of other forms from their
/// [lithograph.importer.metadata.Properties].
package lithograph.importer.metadata;
