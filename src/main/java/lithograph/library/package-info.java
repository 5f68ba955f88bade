/// A folder that holds it all. [lithograph.library.Library] owns the store, the index and the catalogue, keeps the
/// index in
/// step with the store, and is what the two faces (command line and window) talk to.
package lithograph.library;
