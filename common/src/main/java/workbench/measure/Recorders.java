package workbench.measure;

import workbench.workload.Fault;
import workbench.workload.ParallelSum;
import workbench.workload.Parameters;
import workbench.workload.ProducerConsumer;
import workbench.workload.Role;
import workbench.workload.Workload;

/** Makes the recorder that a participant needs. */
public final class Recorders {
    private Recorders() {}

    public static Recorder of(Workload workload, Parameters parameters, int rank, IterationEnd end) {
        return switch (workload) {
            case ProducerConsumer w -> producerConsumer(w, parameters, rank, end);
            case ParallelSum w -> new SumRecorder(parameters, rank, end);
        };
    }

    private static Recorder producerConsumer(
            ProducerConsumer workload, Parameters parameters, int rank, IterationEnd end) {
        int producers = parameters.count(ProducerConsumer.PRODUCERS);
        Messages messages = Messages.of(workload.traffic(parameters), parameters, producers);
        Stopwatch stopwatch = new Stopwatch.EachMessage();
        if (workload.roles(parameters).get(rank) == Role.CONSUMER) {
            MessageSink sink = new MessageSink(messages, rank, end, stopwatch);
            return new MessageRecorder(ProducerConsumer.task(parameters, rank, null, sink), null, sink);
        }
        int consumers = parameters.count(ProducerConsumer.CONSUMERS);
        MessageSource source = source(messages, rank, end, stopwatch, Fault.of(parameters), consumers);
        return new MessageRecorder(ProducerConsumer.task(parameters, rank, source, null), source, null);
    }

    /** One faulty sender is enough to be found, and shows that the others are not blamed. */
    private static MessageSource source(
            Messages messages, int sender, IterationEnd end, Stopwatch stopwatch, Fault fault, int receivers) {
        return sender == 0 && fault != Fault.NONE
                ? new FaultyMessageSource(messages, sender, end, stopwatch, fault, receivers)
                : new MessageSource(messages, sender, end, stopwatch);
    }
}
