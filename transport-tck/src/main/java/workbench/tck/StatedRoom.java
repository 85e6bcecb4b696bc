package workbench.tck;

import java.util.OptionalLong;
import workbench.semantics.Capacity;

/**
 * What is said of a capacity, in messages from one sender to one receiver.
 *
 * @param least so many at least; 0 where it is not said
 * @param most so many at most; empty where it is not said, and senders are held back all the same
 * @param holdsBack whether a sender is ever held back
 */
record StatedRoom(long least, OptionalLong most, boolean holdsBack) {

    static StatedRoom of(Capacity capacity, long messageBytes) {
        if (!capacity.holdsBack()) {
            return new StatedRoom(0, OptionalLong.empty(), false);
        }
        StatedRoom room = room(capacity, messageBytes);
        long bound = capacity.bound().most();
        if (bound == 0) {
            return room;
        }
        return new StatedRoom(
                room.most.isEmpty() ? bound : Math.min(bound, room.least),
                OptionalLong.of(Math.min(bound, room.most.orElse(bound))),
                true);
    }

    /** Without the workload's own bound. */
    private static StatedRoom room(Capacity capacity, long messageBytes) {
        long unit = capacity.room() == Capacity.Room.BYTES ? messageBytes : 1;
        long place = capacity.amount() / unit;
        long all = (capacity.amount() + capacity.beside()) / unit;
        return switch (capacity.room()) {
            case AMPLE, UNBOUNDED, BYTES_OR_LOST -> new StatedRoom(0, OptionalLong.empty(), true);
            case RENDEZVOUS -> between(0, 0);
            case BYTES ->
                capacity.amount() == 0 ? new StatedRoom(0, OptionalLong.empty(), true) : between(place / 2, all);
            case MESSAGES ->
                switch (capacity.exactness()) {
                    case EXACT -> between(all, all);
                    case ABOUT -> between(all / 2, all + all / 2);
                    case AT_MOST -> between(place / 2, all);
                };
        };
    }

    private static StatedRoom between(long least, long most) {
        return new StatedRoom(least, OptionalLong.of(most), true);
    }
}
