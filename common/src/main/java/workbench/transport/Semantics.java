package workbench.transport;

/**
 * What a transport's figures mean beside those of others: short phrases, shown beside each number. Never empty; "–" where nothing applies.
 *
 * @param capacity how much may be under way, and who is held back then
 * @param waiting blocks or spins
 * @param durability what survives a crash
 * @param acknowledgement who confirms what, when
 * @param send when a send returns; quoted in a sentence, so 60 characters at most
 * @param copies where a message is copied on its way
 * @param border whether a message crosses a process border
 * @param next who gets the next message
 */
public record Semantics(
        String capacity,
        String waiting,
        String durability,
        String acknowledgement,
        String send,
        String copies,
        String border,
        String next) {

    /** The same with another kernel's way to choose who gets the next message. */
    public Semantics withNext(String other) {
        return new Semantics(capacity, waiting, durability, acknowledgement, send, copies, border, other);
    }
}
