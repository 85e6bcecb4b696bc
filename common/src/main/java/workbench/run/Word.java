package workbench.run;

/** What a user has said, as typed, and where. */
public record Word(String text, Origin origin) {}
