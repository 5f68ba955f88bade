/// Who and what an article names: companies, chips and models. The [lithograph.entity.Catalog] holds the known ones
/// with
/// their aliases; the [lithograph.entity.EntityFinder] is a pure function from text to [lithograph.entity.Mention]s and
/// also finds names that nobody has listed yet.
package lithograph.entity;
