/// How two articles answer to each other: [lithograph.compare.Alignment] pairs their headings, sentences and table rows
/// by the words, names and figures they share, in order where there is one, moved where there is none;
/// [lithograph.compare.Differences] says what is left, word by word where the two are versions of one text. Pure
/// functions, on any thread.
package lithograph.compare;
