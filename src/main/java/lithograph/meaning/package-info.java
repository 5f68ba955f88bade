/// Text to meaning: a vector of 384 numbers a text, such that texts on the same matter lie close together, whatever
/// their
/// words. [lithograph.meaning.Meaning] runs the model bge-small-en-v1.5 in this process, offline; it knows English
/// only.
package lithograph.meaning;
