package lithograph.fact;

import java.util.List;
import lithograph.entity.EntityKind;

/// Which kinds of entity can have an attribute, the likeliest first.
final class Subjects {
    private static final Cue THE_MODEL = Cue.words("\\b(?:the|this) (?:full |whole |entire )?model\\b(?![’'-])|该模型");
    private static final Cue RUN_ON =
            Cue.words("\\b(?:fits?|runs?|running|serv(?:e|es|ed|ing)|deploy(?:ed|s|ing)?)\\b");

    /// From so many chips on they may be a company's; fewer run a model.
    private static final int FLEET = 64;

    private Subjects() {}

    /// The kinds that can have what was found; only models where the words before speak of one.
    static List<EntityKind> of(Reading.Found found) {
        List<EntityKind> kinds = of(found.attribute(), found.quantity());
        boolean ofModel = switch (found.attribute()) {
            case MEMORY, THROUGHPUT -> THE_MODEL.in(found.setting().before(60));
            case ACCELERATOR_COUNT -> RUN_ON.in(found.setting().before(60));
            default -> false;
        };
        return ofModel ? List.of(EntityKind.MODEL) : kinds;
    }

    private static List<EntityKind> of(Attribute attribute, Quantity quantity) {
        return switch (attribute) {
            case PARAMETERS, ACTIVE_PARAMETERS, CONTEXT_WINDOW, TRAINING_TOKENS, BENCHMARK_SCORE ->
                List.of(EntityKind.MODEL);
            case ACCELERATOR_COUNT ->
                quantity.largest() >= FLEET ? List.of(EntityKind.MODEL, EntityKind.COMPANY) : List.of(EntityKind.MODEL);
            case MEMORY -> List.of(EntityKind.CHIP, EntityKind.MODEL);
            case MEMORY_BANDWIDTH, PROCESS_NODE -> List.of(EntityKind.CHIP);
            case COMPUTE ->
                quantity.largest() >= 1e18
                        ? List.of(EntityKind.CHIP, EntityKind.MODEL, EntityKind.COMPANY)
                        : List.of(EntityKind.CHIP);
            case POWER -> quantity.largest() >= 1e6 ? List.of(EntityKind.COMPANY) : List.of(EntityKind.CHIP);
            case PRICE -> List.of(EntityKind.MODEL, EntityKind.CHIP, EntityKind.COMPANY);
            case FUNDING, VALUATION, REVENUE, CAPEX -> List.of(EntityKind.COMPANY);
            case THROUGHPUT -> List.of(EntityKind.MODEL, EntityKind.CHIP);
            case SPEEDUP -> List.of(EntityKind.MODEL, EntityKind.CHIP, EntityKind.COMPANY);
            case USERS -> List.of(EntityKind.MODEL, EntityKind.COMPANY);
            case RELEASE_DATE -> List.of(EntityKind.MODEL, EntityKind.CHIP);
        };
    }
}
