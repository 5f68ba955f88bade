/// Written documents to articles: PDF, DOCX, ODT, RTF, EPUB.
package lithograph.importer.office;
