package workbench.semantics;

/**
 * How much a workload has under way at most, because its senders wait for answers.
 *
 * @param most so many; 0 where it does not wait for any
 */
public record Bound(long most, Item item, Per per) {
    public static final Bound NONE = new Bound(0, Item.MESSAGE, Per.PAIR);

    /** What is counted. */
    public enum Item {
        MESSAGE,
        TASK,
        SHARE,
        BLOCK,
        PARTIAL_SUM,
        /** In which all take part. */
        OPERATION
    }

    /** Whose it is. */
    public enum Per {
        PAIR,
        SENDER,
        /** Each waits for its reply. */
        CLIENT,
        PRODUCER,
        CONSUMER,
        WORKER,
        /** All together wait for the last one. */
        GROUP
    }

    /** @param most messages of one producer; 0: any number */
    public static Bound ofProducer(long most) {
        return most == 0 ? NONE : new Bound(most, Item.MESSAGE, Per.PRODUCER);
    }
}
