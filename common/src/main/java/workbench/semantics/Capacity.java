package workbench.semantics;

/**
 * How much may be under way from one sender to one receiver.
 *
 * @param room what the transport has room for
 * @param place where the room is
 * @param amount of messages or bytes in that place; 0 bytes where the system decides
 * @param beside more of the same, in the windows or buffers of both ends
 * @param exactness of that number
 * @param bound what holds the sender back whatever the room
 */
public record Capacity(Room room, Place place, long amount, long beside, Exactness exactness, Bound bound) {
    /** What a transport has room for. */
    public enum Room {
        /** As much as the workload sends: its own bound alone counts. */
        AMPLE,
        UNBOUNDED,
        /** Nothing: sender and receiver wait for each other. */
        RENDEZVOUS,
        MESSAGES,
        BYTES,
        /** A number of bytes, and what finds no room is lost. */
        BYTES_OR_LOST
    }

    /** What a number of messages or bytes promises. */
    public enum Exactness {
        EXACT,
        /** Sometimes up to half as much more or less. */
        ABOUT,
        /** Never more, and half of it at least. */
        AT_MOST
    }

    /** @param room one that has no number */
    public static Capacity of(Room room) {
        return new Capacity(room, Place.NONE, 0, 0, Exactness.EXACT, Bound.NONE);
    }

    public static Capacity messages(long number, Place place) {
        return new Capacity(Room.MESSAGES, place, number, 0, Exactness.EXACT, Bound.NONE);
    }

    /** @param beside read ahead by the receiver */
    public static Capacity bytes(long bytes, Place place, long beside) {
        return new Capacity(Room.BYTES, place, bytes, beside, Exactness.AT_MOST, Bound.NONE);
    }

    public Capacity with(Bound other) {
        return new Capacity(room, place, amount, beside, exactness, other);
    }

    /** Whether a sender is ever held back. */
    public boolean holdsBack() {
        return bound.most() > 0 || room != Room.UNBOUNDED && room != Room.BYTES_OR_LOST;
    }
}
