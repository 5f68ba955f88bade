package lithograph.importer;

/// A file, or a part of one, that could not be read, and why: a sentence for the user.
public record Failure(String origin, String reason) {}
