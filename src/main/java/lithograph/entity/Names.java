package lithograph.entity;

/// Keys and slugs of names: what stays of a name when spelling variants are put aside.
final class Names {
    private Names() {}

    /// `name` folded, without joints: `gpt4o` of `GPT-4o`, `GPT 4o` and `gpt4o`. Full stops between digits stay.
    static String key(String name) {
        Tokens tokens = Tokens.of(name);
        StringBuilder key = new StringBuilder(name.length());
        for (int i = 0; i < tokens.count(); i++) {
            tokens.appendFolded(i, key);
        }
        return key.toString();
    }

    /// `name` as the last part of an [EntityId]: `gpt-4o`, `h100`, `\u9f99\u732b2.0`.
    static String slug(String name) {
        Tokens tokens = Tokens.of(name);
        StringBuilder slug = new StringBuilder(name.length());
        for (int i = 0; i < tokens.count(); i++) {
            if (i > 0 && tokens.gap(i) != Tokens.NO_GAP) {
                slug.append('-');
            }
            tokens.appendFolded(i, slug);
        }
        String text = slug.toString().replace(' ', '-');
        return text.length() <= 180 ? text : text.substring(0, 180);
    }

    /// True where the key is too little to be a name.
    static boolean isBlank(String name) {
        return key(name).isEmpty();
    }
}
