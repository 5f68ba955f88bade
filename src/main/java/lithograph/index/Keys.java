package lithograph.index;

import lithograph.entity.EntityKind;

/// The forms under which whole names are compared.
final class Keys {
    private Keys() {}

    /// A name without what its spellings differ in: `gpt5.2` of `GPT-5.2`.
    static String plain(String name) {
        StringBuilder key = new StringBuilder();
        char[] buffer = new char[8];
        name.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                key.append(buffer, 0, Letters.fold(c, buffer, 0));
            } else if (c == '.' || c == '+' || c == '#') {
                key.append((char) c);
            }
        });
        return key.toString();
    }

    static String name(EntityKind kind, String name) {
        return kind.id() + "/" + plain(name);
    }
}
