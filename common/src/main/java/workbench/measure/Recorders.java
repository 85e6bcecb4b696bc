package workbench.measure;

import java.util.stream.IntStream;
import workbench.workload.Fault;
import workbench.workload.OpenLoop;
import workbench.workload.ParallelSum;
import workbench.workload.Parameters;
import workbench.workload.PingPong;
import workbench.workload.PingPongTask;
import workbench.workload.ProducerConsumer;
import workbench.workload.Reliability;
import workbench.workload.Role;
import workbench.workload.Streaming;
import workbench.workload.StreamingTask;
import workbench.workload.Workload;

/** Makes the recorder that a participant needs. */
public final class Recorders {
    private Recorders() {}

    public static Recorder of(
            Workload workload, Parameters parameters, Reliability reliability, int rank, IterationEnd end) {
        return switch (workload) {
            case ProducerConsumer w -> producerConsumer(w, parameters, rank, end);
            case ParallelSum w -> new SumRecorder(parameters, rank, end);
            case PingPong w -> pingPong(w, parameters, rank, end);
            case Streaming w -> streaming(w, parameters, reliability, rank, end);
        };
    }

    private static Recorder producerConsumer(
            ProducerConsumer workload, Parameters parameters, int rank, IterationEnd end) {
        int producers = parameters.count(ProducerConsumer.PRODUCERS);
        Messages messages = Messages.of(workload.traffic(parameters), parameters, producers);
        if (workload.roles(parameters).get(rank) == Role.CONSUMER) {
            int[] heard = IntStream.range(0, producers).toArray();
            MessageSink sink = new MessageSink(messages, rank, end, new Stopwatch.OneWay(), heard);
            return new MessageRecorder(ProducerConsumer.task(parameters, rank, null, sink), null, sink);
        }
        Stopwatch stopwatch = OpenLoop.isIn(parameters)
                ? new PacedStopwatch(new Pace(parameters.rate(OpenLoop.RATE), producers, rank))
                : new Stopwatch.OneWay();
        int consumers = parameters.count(ProducerConsumer.CONSUMERS);
        MessageSource source = source(messages, rank, end, stopwatch, Fault.of(parameters), consumers);
        return new MessageRecorder(ProducerConsumer.task(parameters, rank, source, null), source, null);
    }

    private static Recorder pingPong(PingPong workload, Parameters parameters, int rank, IterationEnd end) {
        PingPongTask who = PingPong.task(parameters, rank, null, null);
        int pingers = workload.roles(parameters).size() / 2;
        Messages messages = Messages.of(workload.traffic(parameters), parameters, pingers);
        if (who.role() == Role.PONGER) {
            MessageSink sink = new MessageSink(messages, rank, end, new Stopwatch.None(), who.partner());
            return MessageRecorder.passingOn(PingPong.task(parameters, rank, null, sink), sink);
        }
        Stopwatch stopwatch = new Stopwatch.RoundTrips();
        MessageSource source = source(messages, rank, end, stopwatch, Fault.of(parameters), 1);
        MessageSink sink = new MessageSink(messages, rank, end, stopwatch, rank);
        return new MessageRecorder(PingPong.task(parameters, rank, source, sink), source, sink);
    }

    private static Recorder streaming(
            Streaming workload, Parameters parameters, Reliability reliability, int rank, IterationEnd end) {
        StreamingTask who = Streaming.task(parameters, rank, null, null);
        Messages messages = Messages.of(workload.traffic(parameters), parameters, Streaming.senders(parameters))
                .inRowsOf(who.window());
        MessageSource source = who.role() == Role.RECEIVER
                ? null
                : source(messages, rank, end, new Stopwatch.EachRow(who.window()), Fault.of(parameters), 1);
        // Where a message may be lost, nobody knows which one is the last of its row.
        int timed = reliability == Reliability.RELIABLE ? who.window() : 1;
        MessageSink sink = who.role() == Role.SENDER
                ? null
                : new MessageSink(messages, rank, end, new Stopwatch.EachRow(timed), who.partner());
        return new MessageRecorder(Streaming.task(parameters, rank, source, sink), source, sink);
    }

    /** One faulty sender is enough to be found, and shows that the others are not blamed. */
    private static MessageSource source(
            Messages messages, int sender, IterationEnd end, Stopwatch stopwatch, Fault fault, int receivers) {
        return sender == 0 && fault != Fault.NONE
                ? new FaultyMessageSource(messages, sender, end, stopwatch, fault, receivers)
                : new MessageSource(messages, sender, end, stopwatch);
    }
}
