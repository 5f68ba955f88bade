/// What is claimed of whom: a [lithograph.fact.Fact] is a value of an [lithograph.fact.Attribute] with the words that
/// say
/// so. [lithograph.fact.FactFinder] is a pure function from a text and its mentions to facts; agreement tells what
/// claims
/// say the same and which are in conflict.
package lithograph.fact;
