package workbench.plan;

/** What a user has said, as typed, and where. */
public record Word(String text, Origin origin) {}
