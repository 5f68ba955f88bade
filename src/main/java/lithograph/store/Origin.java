package lithograph.store;

/// Where an article came from: a file's absolute path, and the part of it, or empty for the whole file.
public record Origin(String path, String part) {
    /// `path` or `path#part`.
    @Override
    public String toString() {
        return part.isEmpty() ? path : path + "#" + part;
    }
}
