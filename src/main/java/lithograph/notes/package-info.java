/// What the user writes: a [lithograph.notes.Note] on an article, [lithograph.notes.Highlight]s on passages, tags. An
/// [lithograph.notes.Anchor] finds its passage again when the text around it has changed. Nothing here is ever derived,
/// dropped or overwritten by an import.
package lithograph.notes;
