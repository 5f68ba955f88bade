/// What blocks are made of, whatever the form: text with its links, list marks, wrapped lines put together; and what
/// only their words tell: boxes such as "Key takeaways", captions, and the furniture that is left out.
package lithograph.importer.block;
