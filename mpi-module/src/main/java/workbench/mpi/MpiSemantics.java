package workbench.mpi;

import java.util.List;
import workbench.portable.PortableSemantics;
import workbench.semantics.Acknowledgement;
import workbench.semantics.Bound;
import workbench.semantics.Capacity;
import workbench.semantics.Durability;
import workbench.semantics.Next;
import workbench.semantics.Place;
import workbench.semantics.Policy;
import workbench.semantics.Semantics;
import workbench.semantics.Send;
import workbench.semantics.Waiting;
import workbench.transport.KernelKind;
import workbench.workload.CollectiveOperation;
import workbench.workload.CommonParameters;
import workbench.workload.MonteCarlo;
import workbench.workload.NasBenchmark;
import workbench.workload.ParallelSum;
import workbench.workload.Parameters;
import workbench.workload.ProducerConsumer;
import workbench.workload.Publish;
import workbench.workload.SampleSort;
import workbench.workload.Streaming;
import workbench.workload.TaskFarm;
import workbench.workload.Traffic;
import workbench.workload.Workload;

/**
 * What the figures over MPI mean: of the kernel that runs, over the device that carries it.
 *
 * @param portable whether its messages go over a channel; the portable kernel of a computation makes the library's own collective calls
 */
record MpiSemantics(
        Device device,
        Workload workload,
        Parameters parameters,
        boolean portable,
        PortableSemantics ofPortable,
        Policy kernel) {
    private static final Send COLLECTIVE = new Send(Send.Mode.COLLECTIVE, Send.Returns.PART_DONE, Place.NONE, 0);

    private static final Bound ONE_TASK = new Bound(1, Bound.Item.TASK, Bound.Per.WORKER);

    static Semantics of(Device device, Workload workload, Parameters parameters, KernelKind kind) {
        boolean portable = kind == KernelKind.PORTABLE;
        PortableSemantics ofPortable = new PortableSemantics(workload, parameters);
        Policy kernel = portable ? ofPortable.kernel() : MpiKernels.ALL.choice(workload.name(), parameters);
        MpiSemantics meaning = new MpiSemantics(
                device, workload, parameters, portable && workload instanceof Traffic, ofPortable, kernel);
        return new Semantics(
                kernel,
                meaning.capacity(),
                meaning.waiting(),
                Durability.NONE,
                meaning.acknowledgement(),
                meaning.send(),
                device.copies,
                device.border,
                meaning.next(),
                // It says no more than what is said here.
                List.of(Settings.SEND_MODE));
    }

    /** A native kernel posts its receives beforehand; over the portable kernel's channel a large message waits for the call that takes it. */
    private Capacity capacity() {
        if (portable && waitsForReceive()) {
            return Capacity.of(Capacity.Room.RENDEZVOUS).with(ofPortable.bound());
        }
        return CommonParameters.hasCredits(workload) && !boundByAnswers()
                ? Capacity.messages(underWay(), Place.RECEIVER).with(inFlight())
                : Capacity.of(Capacity.Room.AMPLE).with(kernel == Policy.TASK_QUEUE ? ONE_TASK : ofPortable.bound());
    }

    private boolean boundByAnswers() {
        return portable && ProducerConsumer.maxInFlight(parameters) > 0;
    }

    private int underWay() {
        int credits = parameters.count(CommonParameters.CREDITS);
        return portable || !(workload instanceof ProducerConsumer)
                ? credits
                : ProducerConsumerKernel.of(parameters)
                        .underWay(credits, ProducerConsumer.maxInFlight(parameters), consumers());
    }

    private int perGrant() {
        int credits = parameters.count(CommonParameters.CREDITS);
        return portable || !(workload instanceof ProducerConsumer)
                ? ProducerConsumerKernel.half(credits)
                : ProducerConsumerKernel.of(parameters)
                        .perGrant(credits, ProducerConsumer.maxInFlight(parameters), consumers());
    }

    private int consumers() {
        return parameters.count(ProducerConsumer.CONSUMERS);
    }

    /** In turn this many follow from those to each consumer. */
    private Bound inFlight() {
        return kernel == Policy.ON_DEMAND ? Bound.ofProducer(ProducerConsumer.maxInFlight(parameters)) : Bound.NONE;
    }

    private Waiting waiting() {
        return parameters.is(Settings.SEND_MODE, Settings.BUFFERED) && waitsForReceive()
                ? Waiting.of(Waiting.How.BLOCKS_AND_SPINS_FOR_BUFFER)
                : Waiting.BLOCKS;
    }

    private Acknowledgement acknowledgement() {
        if (!CommonParameters.hasCredits(workload) || boundByAnswers()) {
            return ofPortable.acknowledgement();
        }
        if (kernel == Policy.COLLECTIVE) {
            return new Acknowledgement(
                    Acknowledgement.By.BARRIER, parameters.number(CommonParameters.CREDITS), Bound.Item.MESSAGE);
        }
        return new Acknowledgement(
                kernel == Policy.ON_DEMAND ? Acknowledgement.By.REQUEST : Acknowledgement.By.GRANT,
                perGrant(),
                Bound.Item.MESSAGE);
    }

    private Send send() {
        if (portable) {
            return standard(Send.Mode.STANDARD);
        }
        return switch (workload) {
            case ProducerConsumer w -> send(Settings.sendWindow(parameters));
            case Publish w ->
                new Send(
                        kernel == Policy.COLLECTIVE ? Send.Mode.BROADCAST : Send.Mode.IMMEDIATE,
                        Send.Returns.DONE,
                        Place.NONE,
                        0);
            case CollectiveOperation w -> COLLECTIVE;
            case MonteCarlo w -> standard(Send.Mode.REDUCE);
            case SampleSort w -> COLLECTIVE;
            case TaskFarm w when kernel == Policy.SHARES -> COLLECTIVE;
            case NasBenchmark w -> COLLECTIVE;
            case Streaming w -> immediate(parameters.count(Streaming.WINDOW));
            case ParallelSum w ->
                parameters.is(ParallelSum.DATA, ParallelSum.TRANSFERRED)
                        ? new Send(Send.Mode.SCATTERV, Send.Returns.DONE, Place.NONE, 0)
                        : standard(Send.Mode.REDUCE);
            default -> send(1);
        };
    }

    /** @param window sends that may have been begun, in the modes that have one */
    private Send send(int window) {
        return switch (Settings.sendMode(parameters)) {
            case Settings.SYNCHRONOUS -> new Send(Send.Mode.SYNCHRONOUS, Send.Returns.MATCHED, Place.NONE, 0);
            case Settings.BUFFERED -> buffered();
            case Settings.IMMEDIATE -> immediate(window);
            default -> standard(Send.Mode.STANDARD);
        };
    }

    private Send standard(Send.Mode mode) {
        return waitsForReceive()
                ? new Send(mode, Send.Returns.MATCHED, Place.NONE, 0)
                : new Send(mode, Send.Returns.COPIED, Place.SOCKET, 0);
    }

    /** The next one waits for the buffer. */
    private Send buffered() {
        return waitsForReceive()
                ? new Send(Send.Mode.BUFFERED, Send.Returns.COPIED, Place.NONE, 1)
                : standard(Send.Mode.BUFFERED);
    }

    private Send immediate(int window) {
        return waitsForReceive()
                ? new Send(Send.Mode.IMMEDIATE, Send.Returns.AT_ONCE, Place.NONE, window)
                : standard(Send.Mode.IMMEDIATE);
    }

    private boolean waitsForReceive() {
        return device.waitsForReceive(messageBytes(), parameters);
    }

    private long messageBytes() {
        if (!(workload instanceof ParallelSum)) {
            return workload.inFlight(parameters).messageBytes();
        }
        // A share, or a partial sum.
        return parameters.is(ParallelSum.DATA, ParallelSum.TRANSFERRED)
                ? Long.BYTES
                        * Math.ceilDiv(parameters.number(ParallelSum.ELEMENTS), parameters.number(ParallelSum.WORKERS))
                : Long.BYTES;
    }

    private Next next() {
        return switch (kernel) {
            case ON_DEMAND -> consumers() > 1 ? Next.CONSUMER_WHO_ASKED : ofPortable.next();
            case SELECTED -> consumers() > 1 ? Next.CONSUMER_THAT_SELECTS : ofPortable.next();
            case TASK_QUEUE ->
                workload.inFlight(parameters).receivers() == 1 ? Next.ONLY_WORKER : Next.WORKER_WITH_ROOM;
            default -> ofPortable.next();
        };
    }
}
