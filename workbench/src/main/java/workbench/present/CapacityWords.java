package workbench.present;

import workbench.semantics.Bound;
import workbench.semantics.Capacity;
import workbench.semantics.Semantics;
import workbench.semantics.Send;
import workbench.workload.Units;

/** How much may be under way, and who is held back then. */
final class CapacityWords {
    private static final String WAITS = "; then the sender waits";

    private CapacityWords() {}

    static String of(Semantics meaning) {
        Capacity capacity = meaning.capacity();
        String room = room(meaning);
        String bound = bound(capacity.bound());
        String or = isLossy(meaning) && !bound.isEmpty() ? ", or gives it up" : "";
        return room + (room.isEmpty() || bound.isEmpty() ? "" : "; ") + bound + or;
    }

    static boolean isLossy(Semantics meaning) {
        return meaning.capacity().room() == Capacity.Room.BYTES_OR_LOST;
    }

    private static String room(Semantics meaning) {
        Capacity capacity = meaning.capacity();
        return switch (capacity.room()) {
            case AMPLE -> "";
            case UNBOUNDED -> "unbounded: nobody waits to send";
            case RENDEZVOUS ->
                meaning.send().returns() == Send.Returns.REPLIED
                        ? "zero: a caller waits for each reply"
                        : "zero: the sender waits for its receiver";
            case MESSAGES -> messages(capacity);
            case BYTES -> bytes(capacity);
            case BYTES_OR_LOST ->
                "the receiver's socket buffer (" + size(capacity.amount()) + "): what has no room there is lost"
                        + (capacity.holdsBack() ? "" : ", and nobody waits to send");
        };
    }

    private static String messages(Capacity capacity) {
        return switch (capacity.place()) {
            case BROKER -> ofBroker(capacity);
            case SLOTS -> Prose.counted(capacity.amount(), "slot") + " for each pair" + WAITS;
            case STREAM -> calls(capacity) + ", or the flow control of HTTP/2; then the caller waits";
            case CONNECTION -> calls(capacity) + ", or what the connection has room for; then the caller waits";
            case RECEIVER ->
                Prose.counted(capacity.amount(), "message")
                        + " from each producer to each consumer; then the producer waits";
            case RING ->
                (capacity.amount() == 0
                                ? "less than a message"
                                : "at most " + Prose.counted(capacity.amount(), "message"))
                        + " in the ring of each pair" + WAITS;
            default -> Prose.counted(capacity.amount(), "message") + " in the queue of each pair" + WAITS;
        };
    }

    private static String ofBroker(Capacity capacity) {
        long all = capacity.amount() + capacity.beside();
        return "bounded, about " + Prose.counted(all, "message") + " in a queue and the windows of its producers ("
                + capacity.amount() + " in the queue); then senders wait";
    }

    private static String calls(Capacity capacity) {
        return Prose.counted(capacity.amount(), "call") + " of each pair without a reply";
    }

    private static String bytes(Capacity capacity) {
        String room = switch (capacity.place()) {
            case PIPE -> Units.formatBytes(capacity.amount()) + " in the pipe";
            case FILE -> Units.formatBytes(capacity.amount()) + " in the file for each pair";
            case KERNEL_QUEUE ->
                (capacity.amount() == 0 ? "the system's msgmnb" : Units.formatBytes(capacity.amount()))
                        + " in the queue of each pair";
            default -> "the socket buffers (" + size(capacity.amount()) + ")";
        };
        String ahead = capacity.beside() == 0 ? "" : " and " + Units.formatBytes(capacity.beside()) + " read ahead";
        return room + ahead + WAITS;
    }

    private static String size(long bytes) {
        return bytes == 0 ? "the system's size" : Units.formatBytes(bytes) + " asked for";
    }

    private static String bound(Bound bound) {
        if (bound.most() == 0) {
            return "";
        }
        String number = Prose.counted(bound.most(), item(bound.item()));
        return switch (bound.per()) {
            case PAIR -> number + " for each pair: the pinger waits for it";
            case SENDER -> "a window of " + number + " for each sender, who waits for the acknowledgement";
            case CLIENT -> number + " of each client, which waits for the reply";
            case PRODUCER -> number + " of each producer";
            case CONSUMER -> number + " to each consumer, which answers it";
            case GROUP -> number + ": before the next all wait for each other";
            case WORKER -> number + (bound.item() == Bound.Item.PARTIAL_SUM ? " of" : " for") + " each worker";
        };
    }

    static String item(Bound.Item item) {
        return switch (item) {
            case MESSAGE -> "message";
            case TASK -> "task";
            case SHARE -> "share";
            case BLOCK -> "block";
            case PARTIAL_SUM -> "partial sum";
            case OPERATION -> "operation";
        };
    }
}
