package lithograph.library;

import java.time.Instant;
import java.util.Optional;
import lithograph.article.PublishedDate;

/// One of the texts that an article has had.
///
/// @param number counts from 1, the oldest; the highest is what the article says now, see [Library#version]
/// @param taken  when it came into the library
/// @param origin the file, or the part of one, that it was read from; empty where that is not known
public record Version(
        int number, String title, Optional<PublishedDate> published, Instant taken, String origin, boolean current) {}
