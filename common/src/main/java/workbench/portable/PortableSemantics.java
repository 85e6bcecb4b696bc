package workbench.portable;

import java.util.List;
import workbench.semantics.Acknowledgement;
import workbench.semantics.Border;
import workbench.semantics.Bound;
import workbench.semantics.Capacity;
import workbench.semantics.Copies;
import workbench.semantics.Durability;
import workbench.semantics.Exchange;
import workbench.semantics.Next;
import workbench.semantics.Policy;
import workbench.semantics.Semantics;
import workbench.semantics.Send;
import workbench.semantics.Waiting;
import workbench.transport.Deployment;
import workbench.workload.Parameters;
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
        return exchange().kernel();
    }

    public Next next() {
        return exchange().next();
    }

    /** What bounds the messages under way beside the transport. */
    public Bound bound() {
        return exchange().bound();
    }

    public Acknowledgement acknowledgement() {
        return Acknowledgement.of(exchange().confirmation());
    }

    private Exchange exchange() {
        return workload.exchange(parameters);
    }
}
