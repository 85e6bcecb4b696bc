package workbench.portable;

import java.util.List;
import workbench.semantics.Acknowledgement;
import workbench.semantics.Acknowledgement.By;
import workbench.semantics.Border;
import workbench.semantics.Bound;
import workbench.semantics.Capacity;
import workbench.semantics.Copies;
import workbench.semantics.Durability;
import workbench.semantics.Next;
import workbench.semantics.Policy;
import workbench.semantics.Semantics;
import workbench.semantics.Send;
import workbench.semantics.Waiting;
import workbench.transport.Deployment;
import workbench.workload.ParallelSum;
import workbench.workload.Parameters;
import workbench.workload.PingPong;
import workbench.workload.ProducerConsumer;
import workbench.workload.Streaming;
import workbench.workload.Workload;

/** What is true of the portable kernels over any transport. */
public record PortableSemantics(Workload workload, Parameters parameters) {
    /** Of a transport that has these kernels only and adds nothing of its own, whose participants meet without a host. */
    public Semantics over(
            Deployment deployment, Capacity room, Waiting waiting, Durability durability, Send send, Copies copies) {
        return over(deployment, room.with(bound()), waiting, durability, acknowledgement(), send, copies);
    }

    /** The same of a transport that has its own bound and its own way to confirm. */
    public Semantics over(
            Deployment deployment,
            Capacity capacity,
            Waiting waiting,
            Durability durability,
            Acknowledgement acknowledgement,
            Send send,
            Copies copies) {
        Border border =
                Border.of(deployment == Deployment.THREADS ? Border.Crossing.SAME_JVM : Border.Crossing.TO_RECEIVER);
        return new Semantics(
                kernel(), capacity, waiting, durability, acknowledgement, send, copies, border, next(), List.of());
    }

    public Policy kernel() {
        return workload instanceof ProducerConsumer ? Policy.IN_TURN : Policy.ONLY;
    }

    public Next next() {
        return switch (workload) {
            case ProducerConsumer w ->
                parameters.count(ProducerConsumer.CONSUMERS) == 1 ? Next.ONLY_CONSUMER : Next.EACH_CONSUMER_IN_TURN;
            case ParallelSum w -> parameters.count(ParallelSum.WORKERS) == 1 ? Next.ONLY_WORKER : Next.EACH_WORKER;
            case PingPong w -> Next.PARTNER;
            case Streaming w -> Next.PARTNER;
        };
    }

    /** What bounds the messages under way beside the transport. */
    public Bound bound() {
        return switch (workload) {
            case ProducerConsumer w -> answers() ? new Bound(1, Bound.Item.MESSAGE, Bound.Per.CONSUMER) : Bound.NONE;
            case ParallelSum w ->
                new Bound(
                        1,
                        parameters.is(ParallelSum.DATA, ParallelSum.TRANSFERRED)
                                ? Bound.Item.SHARE
                                : Bound.Item.PARTIAL_SUM,
                        Bound.Per.WORKER);
            case PingPong w -> new Bound(1, Bound.Item.MESSAGE, Bound.Per.PAIR);
            case Streaming w -> new Bound(parameters.number(Streaming.WINDOW), Bound.Item.MESSAGE, Bound.Per.SENDER);
        };
    }

    public Acknowledgement acknowledgement() {
        return Acknowledgement.of(
                switch (workload) {
                    case ProducerConsumer w -> answers() ? By.ANSWER : By.NOBODY;
                    case ParallelSum w -> By.PARTIAL_SUM;
                    case PingPong w -> By.RETURNED_MESSAGE;
                    case Streaming w -> By.WINDOW;
                });
    }

    /** Whether consumers answer each message. */
    private boolean answers() {
        return ProducerConsumer.maxInFlight(parameters) > 0;
    }
}
