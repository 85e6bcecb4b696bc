package workbench.ipc.procedure;

import workbench.transport.Kernel;
import workbench.transport.Procedure;
import workbench.transport.Procedures;
import workbench.workload.Arithmetic;
import workbench.workload.ParallelSumTask;
import workbench.workload.Parameters;
import workbench.workload.PingPong;
import workbench.workload.PingPongTask;
import workbench.workload.ProducerConsumer;
import workbench.workload.ProducerConsumerTask;
import workbench.workload.Role;
import workbench.workload.Streaming;
import workbench.workload.StreamingTask;
import workbench.workload.Task;
import workbench.workload.Timing;

/** The bare loop of each workload: one calls and nothing else, the other answers. */
record BareLoops(Procedures procedures, Parameters parameters) {

    /**
     * A participant's part of it.
     *
     * @param timing where times of round trips go
     */
    Kernel of(Task task, Timing timing) throws Exception {
        return switch (task) {
            case ProducerConsumerTask t -> producerConsumer(t, parameters.number(ProducerConsumer.MESSAGES), timing);
            case ParallelSumTask t -> parallelSum(t, Arithmetic.of(parameters));
            case PingPongTask t -> pingPong(t, parameters.count(PingPong.ROUND_TRIPS), timing);
            case StreamingTask t -> streaming(t, parameters.number(Streaming.MESSAGES));
        };
    }

    private Kernel producerConsumer(ProducerConsumerTask task, long messages, Timing timing) throws Exception {
        return task.role() == Role.PRODUCER
                ? new BareProducer(task, messages, timing, procedures.of(task.consumerRank(0)))
                : new BareCallee(procedures, messages, new BareProducer.Consumer(task, messages, timing));
    }

    private Kernel parallelSum(ParallelSumTask task, Arithmetic arithmetic) throws Exception {
        if (task.role() == Role.WORKER) {
            return new BareCallee(procedures, 1, new BareCoordinator.Worker(task, arithmetic));
        }
        Procedure[] workers = new Procedure[task.workers()];
        for (int worker = 0; worker < workers.length; worker++) {
            workers[worker] = procedures.of(worker + 1);
        }
        return new BareCoordinator(task, arithmetic, workers);
    }

    private Kernel pingPong(PingPongTask task, int roundTrips, Timing timing) throws Exception {
        return task.role() == Role.PINGER
                ? new BarePinger(task, roundTrips, timing, procedures.of(task.partner()))
                : new BareCallee(procedures, roundTrips, (argument, number) -> argument);
    }

    private Kernel streaming(StreamingTask task, long messages) throws Exception {
        return task.role() == Role.SENDER
                ? new BareSender(task, messages, procedures.of(task.partner()))
                : new BareCallee(procedures, messages, new BareSender.Receiver(task, messages));
    }
}
