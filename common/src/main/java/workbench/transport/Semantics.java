package workbench.transport;

/**
 * What a transport's figures mean beside those of others: short phrases, shown beside each number. Never empty; "–" where nothing applies.
 *
 * @param capacity how much may be under way, and who is held back then
 * @param waiting blocks or spins
 * @param durability what survives a crash
 * @param acknowledgement who confirms what, when
 * @param send when a send returns
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
        String next) {}
