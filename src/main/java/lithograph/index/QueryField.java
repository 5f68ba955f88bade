package lithograph.index;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lithograph.entity.EntityKind;

/// What can stand before a colon in a query.
enum QueryField {
    TITLE("title", "标题"),
    SUMMARY("summary", "摘要"),
    BODY("body", "text", "正文"),
    NOTE("note", "notes", "笔记"),
    COMPANY("company", "公司"),
    CHIP("chip", "芯片"),
    MODEL("model", "模型"),
    SOURCE("source", "site", "来源"),
    AUTHOR("author", "by", "作者"),
    LANGUAGE("language", "lang", "语言"),
    TAG("tag", "标签"),
    ID("id"),
    PUBLISHED("published", "date", "日期"),
    ADDED("added"),
    HAS("has"),
    IS("is"),
    KIND("kind", "类型"),
    SORT("sort", "排序");

    final String name;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> names;

    QueryField(String... names) {
        this.name = names[0];
        this.names = List.of(names);
    }

    static Optional<QueryField> named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(field -> field.names.contains(lower))
                .findFirst();
    }

    /// The kind of entity that the field names, if it does.
    Optional<EntityKind> kind() {
        return switch (this) {
            case COMPANY -> Optional.of(EntityKind.COMPANY);
            case CHIP -> Optional.of(EntityKind.CHIP);
            case MODEL -> Optional.of(EntityKind.MODEL);
            case TITLE, SUMMARY, BODY, NOTE, SOURCE, AUTHOR, LANGUAGE, TAG, ID, PUBLISHED, ADDED, HAS, IS, KIND, SORT ->
                Optional.empty();
        };
    }
}
