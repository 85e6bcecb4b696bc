package workbench.portable;

import workbench.workload.ParallelSum;
import workbench.workload.Parameters;
import workbench.workload.PingPong;
import workbench.workload.ProducerConsumer;
import workbench.workload.Streaming;
import workbench.workload.Workload;

/** What is true of the portable kernels over any transport, in short phrases. */
public final class PortablePhrases {
    private PortablePhrases() {}

    /** Who gets the next message. */
    public static String next(Workload workload, Parameters parameters) {
        return switch (workload) {
            case ProducerConsumer w ->
                parameters.count(ProducerConsumer.CONSUMERS) == 1 ? "the only consumer" : "each consumer in turn";
            case ParallelSum w ->
                parameters.count(ParallelSum.WORKERS) == 1 ? "the only worker" : "each worker has its share";
            case PingPong w -> "its partner";
            case Streaming w -> "its partner";
        };
    }

    /** What bounds the messages under way beside the transport; empty where nothing does. */
    public static String bound(Workload workload, Parameters parameters) {
        return switch (workload) {
            case ProducerConsumer w ->
                ProducerConsumer.maxInFlight(parameters) == 0 ? "" : "1 message to each consumer, which answers it";
            case ParallelSum w ->
                parameters.is(ParallelSum.DATA, ParallelSum.TRANSFERRED)
                        ? "1 share for each worker"
                        : "1 partial sum of each worker";
            case PingPong w -> "1 message for each pair: the pinger waits for it";
            case Streaming w ->
                "a window of " + messages(parameters.number(Streaming.WINDOW))
                        + " for each sender, who waits for the acknowledgement";
        };
    }

    /** What is under way: by the transport's room, and by what the kernels add. */
    public static String capacity(String room, Workload workload, Parameters parameters) {
        String bound = bound(workload, parameters);
        return room + (bound.isEmpty() ? "" : "; " + bound);
    }

    /** Who confirms what. */
    public static String acknowledgement(Workload workload, Parameters parameters) {
        return switch (workload) {
            case ProducerConsumer w ->
                ProducerConsumer.maxInFlight(parameters) == 0 ? "none" : "the consumer's answer to each message";
            case ParallelSum w -> "the worker's partial sum";
            case PingPong w -> "the message that comes back";
            case Streaming w -> "the receiver's, for each window";
        };
    }

    /** {@code 1 message}, {@code 64 messages}. */
    public static String messages(long number) {
        return number == 1 ? "1 message" : number + " messages";
    }
}
