package workbench.overhead.procedure;

import workbench.overhead.bare.BareProducerConsumer;
import workbench.overhead.bare.BareStreaming;
import workbench.overhead.bare.LoopContext;
import workbench.transport.Kernel;
import workbench.transport.Procedure;
import workbench.transport.Procedures;
import workbench.workload.Arithmetic;
import workbench.workload.ParallelSumTask;
import workbench.workload.PingPong;
import workbench.workload.PingPongTask;
import workbench.workload.ProducerConsumer;
import workbench.workload.ProducerConsumerTask;
import workbench.workload.Role;
import workbench.workload.Streaming;
import workbench.workload.StreamingTask;

/** The bare loop of each workload where participants call procedures: one calls and nothing else, the other answers. */
public record ProcedureLoops(Procedures procedures, LoopContext context) {

    public static Kernel open(LoopContext context) throws Exception {
        ProcedureLoops loops = new ProcedureLoops(context.session().procedures().orElseThrow(), context);
        return switch (context.task()) {
            case ProducerConsumerTask t -> loops.producerConsumer(t);
            case ParallelSumTask t -> loops.parallelSum(t);
            case PingPongTask t -> loops.pingPong(t);
            case StreamingTask t -> loops.streaming(t);
            default -> throw context.unknownTask();
        };
    }

    private Kernel producerConsumer(ProducerConsumerTask task) throws Exception {
        if (task.role() == Role.CONSUMER) {
            long messages = context.parameters().number(ProducerConsumer.MESSAGES);
            return new BareCallee(procedures, messages, new BareConsumer(task, context));
        }
        Procedure consumer = procedures.of(task.consumerRank(0));
        return new BareProducerConsumer(task, context, new ProcedureEnds(consumer, task.credits())).kernel();
    }

    private Kernel parallelSum(ParallelSumTask task) throws Exception {
        Arithmetic arithmetic = Arithmetic.of(context.parameters());
        if (task.role() == Role.WORKER) {
            return new BareCallee(procedures, 1, new BareCoordinator.Worker(task, arithmetic));
        }
        Procedure[] workers = new Procedure[task.workers()];
        for (int worker = 0; worker < workers.length; worker++) {
            workers[worker] = procedures.of(worker + 1);
        }
        return new BareCoordinator(task, arithmetic, workers);
    }

    private Kernel pingPong(PingPongTask task) throws Exception {
        int roundTrips = context.parameters().count(PingPong.ROUND_TRIPS);
        return task.role() == Role.PINGER
                ? new BarePinger(task, roundTrips, context, procedures.of(task.partner()))
                : new BareCallee(procedures, roundTrips, (argument, number) -> argument);
    }

    private Kernel streaming(StreamingTask task) throws Exception {
        if (task.role() == Role.RECEIVER) {
            long messages = context.parameters().number(Streaming.MESSAGES);
            return new BareCallee(procedures, messages, new BareReceiver(task, messages));
        }
        Procedure receiver = procedures.of(task.partner());
        return new BareStreaming(task, context, new ProcedureEnds(receiver, task.window()), 0).kernel();
    }
}
