/// Measuring: reproducible corpora, and how long the program takes with them. Nothing here asserts anything; timings
/// are for
/// people to read and compare.
package lithograph.bench;
