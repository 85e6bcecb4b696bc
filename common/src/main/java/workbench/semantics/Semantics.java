package workbench.semantics;

import java.util.List;

/**
 * What a trial's figures mean beside those of others. It follows from the workload, the parameters and the kernel that runs.
 *
 * @param kernel which kernel that is, where there are several
 * @param capacity how much may be under way
 * @param waiting how one waits for a message or for room
 * @param durability what survives a crash
 * @param acknowledgement who confirms what
 * @param send when a send returns
 * @param copies how often a message is copied
 * @param border which processes a message crosses into
 * @param next who gets the next message
 * @param parameters the transport's own parameters that are said here: trials are compared by what is said, and not by these
 */
public record Semantics(
        Policy kernel,
        Capacity capacity,
        Waiting waiting,
        Durability durability,
        Acknowledgement acknowledgement,
        Send send,
        Copies copies,
        Border border,
        Next next,
        List<String> parameters) {

    public Semantics {
        parameters = List.copyOf(parameters);
    }
}
