package workbench.jms;

import java.util.List;
import workbench.portable.PortableSemantics;
import workbench.semantics.Acknowledgement;
import workbench.semantics.Border;
import workbench.semantics.Bound;
import workbench.semantics.Capacity;
import workbench.semantics.Copies;
import workbench.semantics.Durability;
import workbench.semantics.Next;
import workbench.semantics.Place;
import workbench.semantics.Semantics;
import workbench.semantics.Send;
import workbench.semantics.Waiting;
import workbench.transport.Deployment;
import workbench.transport.KernelKind;
import workbench.workload.Parameters;
import workbench.workload.ProducerConsumer;
import workbench.workload.Publish;
import workbench.workload.RequestReply;
import workbench.workload.Workload;

/** What the figures of a JMS transport mean. */
record JmsSemantics(
        Workload workload,
        Parameters parameters,
        Deployment deployment,
        boolean portable,
        boolean tcp,
        Bounds bounds,
        PortableSemantics ofPortable) {
    /** They say no more than what is said here. */
    private static final List<String> SAID = List.of(JmsParameters.DELIVERY, JmsParameters.SEND);

    private static final int COPIES_IN_JVMS = 6;

    /** Each packet into the kernel and out of it, to the broker and from it. */
    private static final int COPIES_IN_KERNEL = 4;

    static Semantics of(
            Workload workload, Parameters parameters, Deployment deployment, KernelKind kernel, boolean tcp) {
        JmsSemantics meaning = new JmsSemantics(
                workload,
                parameters,
                deployment,
                kernel == KernelKind.PORTABLE,
                tcp,
                Bounds.of(workload, parameters),
                new PortableSemantics(workload, parameters));
        return new Semantics(
                meaning.portable ? meaning.ofPortable.kernel() : JmsKernels.ALL.choice(workload.name(), parameters),
                meaning.capacity(),
                Waiting.BLOCKS,
                meaning.durability(),
                meaning.acknowledgement(),
                meaning.send(),
                meaning.copies(),
                meaning.border(),
                meaning.portable ? meaning.ofPortable.next() : meaning.next(),
                SAID);
    }

    private Capacity capacity() {
        if (bounds.inFlight().answered()) {
            return Capacity.of(Capacity.Room.AMPLE).with(bound());
        }
        // About: a broker that is just making room gives a producer half a window more than a full queue allows, now
        // and then.
        return new Capacity(
                Capacity.Room.MESSAGES,
                Place.BROKER,
                bounds.queueCapacity(),
                bounds.producerWindow() * bounds.inFlight().senders(),
                Capacity.Exactness.ABOUT,
                bound());
    }

    private Bound bound() {
        if (portable) {
            return ofPortable.bound();
        }
        if (isTaskQueue()) {
            return new Bound(bounds.inFlight().underWay(), Bound.Item.TASK, Bound.Per.WORKER);
        }
        return switch (workload) {
            case ProducerConsumer w -> Bound.ofProducer(ProducerConsumer.maxInFlight(parameters));
            default -> ofPortable.bound();
        };
    }

    private boolean isTaskQueue() {
        return JmsKernels.isTaskQueue(workload, parameters);
    }

    private Durability durability() {
        if (!JmsParameters.isPersistent(parameters) || isForgotten()) {
            return Durability.NONE;
        }
        boolean waits = JmsParameters.send(parameters).equals(JmsParameters.BLOCKING);
        return new Durability(
                waits ? Durability.Kept.SYNCED_BEFORE_SEND_RETURNS : Durability.Kept.SYNCED_LATER,
                switch (Journal.type(parameters)) {
                    case "mapped" -> Durability.Journal.MAPPED;
                    case "aio" -> Durability.Journal.AIO;
                    default -> Durability.Journal.NIO;
                });
    }

    /** What is published to subscriptions that end with their subscribers is kept for nobody. */
    private boolean isForgotten() {
        return !portable
                && workload instanceof Publish
                && !JmsParameters.isDurable(JmsParameters.subscription(parameters));
    }

    private Acknowledgement acknowledgement() {
        Acknowledgement.By by = switch (parameters.word(JmsParameters.ACKNOWLEDGE)) {
            case "auto" -> Acknowledgement.By.AUTO;
            case "dups-ok" -> Acknowledgement.By.DUPS_OK;
            case "client" -> Acknowledgement.By.CLIENT;
            default -> Acknowledgement.By.TRANSACTED;
        };
        return isTaskQueue()
                ? new Acknowledgement(by, 1, Bound.Item.TASK)
                : new Acknowledgement(by, bounds.acknowledgeBatch(), Bound.Item.MESSAGE);
    }

    private Send send() {
        return Send.returning(
                switch (JmsParameters.send(parameters)) {
                    case JmsParameters.BLOCKING -> Send.Returns.CONFIRMED;
                    case JmsParameters.COMPLETION -> Send.Returns.CONFIRMED_LATER;
                    default -> Send.Returns.NEVER_CONFIRMED;
                });
    }

    private Copies copies() {
        return new Copies(
                Copies.Form.BROKER_MESSAGES,
                COPIES_IN_JVMS,
                tcp ? COPIES_IN_KERNEL : 0,
                bounds.isLarge() ? Copies.Detour.FILE_OF_BROKER : Copies.Detour.NONE);
    }

    private Border border() {
        if (!tcp) {
            return Border.of(Border.Crossing.SAME_JVM);
        }
        return new Border(
                deployment == Deployment.THREADS
                        ? Border.Crossing.TO_BROKER_AND_BACK
                        : Border.Crossing.TO_BROKER_AND_RECEIVER,
                eventLoop());
    }

    private Border.EventLoop eventLoop() {
        if (!parameters.has(JmsParameters.EVENT_LOOP)) {
            return Border.EventLoop.NOT_CHOSEN;
        }
        return parameters.is(JmsParameters.EVENT_LOOP, "epoll") ? Border.EventLoop.EPOLL : Border.EventLoop.NIO;
    }

    /** The broker goes round among those who have room. */
    private Next next() {
        if (isTaskQueue()) {
            return onDemand(Next.ONLY_WORKER, Next.WORKER_WITH_ROOM);
        }
        return switch (workload) {
            case ProducerConsumer w ->
                switch (JmsKernels.ALL.choice(workload.name(), parameters)) {
                    case IN_TURN -> ofPortable.next();
                    case SELECTED -> onDemand(Next.ONLY_CONSUMER, Next.CONSUMER_THAT_SELECTS);
                    default -> onDemand(Next.ONLY_CONSUMER, Next.CONSUMER_WITH_ROOM);
                };
            case RequestReply w -> onDemand(Next.ONLY_SERVER, Next.SERVER_WITH_ROOM);
            default -> ofPortable.next();
        };
    }

    private Next onDemand(Next alone, Next ofSeveral) {
        return bounds.inFlight().receivers() == 1 ? alone : ofSeveral;
    }
}
