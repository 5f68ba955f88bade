/// Search: the Lucene index, and the only package that knows Lucene. A [lithograph.index.SearchRequest] goes in, a
/// [lithograph.index.SearchResults] comes out. The index is derived: it can be deleted at any time and is built again
/// from
/// the store. Its public face holds none of Lucene's types, so that another engine can take its place.
package lithograph.index;
