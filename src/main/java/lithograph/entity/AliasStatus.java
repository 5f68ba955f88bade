package lithograph.entity;

/// How good a name is.
public enum AliasStatus {
    CURRENT,
    FORMER,
    CODE_NAME,
    RUMOURED
}
