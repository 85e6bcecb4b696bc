package workbench.semantics;

import java.util.List;

/** What made up figures mean. */
public final class MadeSemantics {
    /** A bounded queue between threads, in turn. */
    public static final Semantics QUEUE = of(
            Capacity.messages(256, Place.QUEUE),
            Durability.NONE,
            Acknowledgement.of(Acknowledgement.By.NOBODY),
            Send.copiedTo(Place.QUEUE));

    private MadeSemantics() {}

    public static Semantics of(Capacity capacity, Durability durability, Acknowledgement acknowledgement, Send send) {
        return new Semantics(
                Policy.IN_TURN,
                capacity,
                Waiting.BLOCKS,
                durability,
                acknowledgement,
                send,
                Copies.of(Copies.Form.MESSAGE, 2, 0),
                Border.of(Border.Crossing.SAME_JVM),
                Next.EACH_CONSUMER_IN_TURN,
                List.of("delivery"));
    }

    public static Semantics with(Capacity capacity) {
        return of(capacity, QUEUE.durability(), QUEUE.acknowledgement(), QUEUE.send());
    }

    public static Semantics with(Durability durability) {
        return of(QUEUE.capacity(), durability, QUEUE.acknowledgement(), QUEUE.send());
    }

    public static Semantics with(Acknowledgement acknowledgement) {
        return of(QUEUE.capacity(), QUEUE.durability(), acknowledgement, QUEUE.send());
    }

    public static Semantics with(Send send) {
        return of(QUEUE.capacity(), QUEUE.durability(), QUEUE.acknowledgement(), send);
    }
}
