/// Whether two articles tell the same story in mostly the same words, though one was cut, edited, reordered or put
/// between other boilerplate. A [lithograph.story.Sketch] is a small sample of a text's runs of words, the same for the
/// same runs; two sketches say how much their texts share. [lithograph.story.Candidates] finds, among many, the few
/// worth
/// comparing. After A. Broder, "On the resemblance and containment of documents" (1997). Stands on nothing of ours.
package lithograph.story;
