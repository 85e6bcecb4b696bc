package workbench.ipc;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import workbench.ipc.posix.Posix;
import workbench.ipc.posix.UdpSocket;
import workbench.transport.Availability;
import workbench.transport.Datagrams;
import workbench.transport.Deployment;
import workbench.transport.Host;
import workbench.transport.HostContext;
import workbench.transport.JoinContext;
import workbench.transport.KernelKind;
import workbench.transport.Semantics;
import workbench.transport.Session;
import workbench.workload.CommonParameters;
import workbench.workload.ParallelSum;
import workbench.workload.Parameter;
import workbench.workload.Parameters;
import workbench.workload.PingPong;
import workbench.workload.ProducerConsumer;
import workbench.workload.Reliability;
import workbench.workload.Streaming;
import workbench.workload.UsageException;
import workbench.workload.Workload;

/** UDP on loopback: a datagram for each message, which is lost where the receiver has no room for it. */
public final class UdpSocketTransport extends PlainTransport {
    public UdpSocketTransport() {
        super("udp-socket", "messages", "UDP sockets on loopback: datagrams, which may be lost");
    }

    @Override
    public List<Parameter> parameters() {
        return SocketBuffers.parameters();
    }

    @Override
    public Availability availability() {
        return Posix.availability();
    }

    @Override
    public Reliability reliability() {
        return Reliability.BEST_EFFORT;
    }

    @Override
    public Map<String, String> notHonoured(Workload workload) {
        return Phrases.notHonoured(workload);
    }

    @Override
    public Semantics semantics(Workload workload, Parameters parameters, Deployment deployment, KernelKind kernel) {
        return new Semantics(
                capacity(workload, parameters),
                "blocks, " + Datagrams.LOOK_MILLIS + " ms at a time",
                "none",
                acknowledgement(workload, parameters),
                "returns when the kernel has it, which may lose it",
                "into the kernel and out of it, and into a buffer at each end",
                Phrases.border(deployment),
                Phrases.next(workload, parameters));
    }

    private static String capacity(Workload workload, Parameters parameters) {
        String room = "the receiver's socket buffer ("
                + SocketBuffers.of(parameters).receiveInWords()
                + "): what has no room there is lost";
        return switch (workload) {
            case ProducerConsumer w -> room + ", and nobody waits to send";
            case ParallelSum w -> room + "; 2 blocks of a share for each worker";
            case PingPong w -> Phrases.capacity(room, workload, parameters) + ", or gives it up";
            case Streaming w -> Phrases.capacity(room, workload, parameters) + ", or gives it up";
        };
    }

    private static String acknowledgement(Workload workload, Parameters parameters) {
        return switch (workload) {
            case ProducerConsumer w -> "none: a sender is not told what was lost";
            case ParallelSum w -> "the worker's sum so far, for each block";
            case PingPong w -> Phrases.acknowledgement(workload, parameters);
            case Streaming w -> Phrases.acknowledgement(workload, parameters);
        };
    }

    @Override
    public void check(Workload workload, Parameters parameters, Deployment deployment, KernelKind kernel) {
        String size = CommonParameters.MESSAGE_SIZE;
        if (parameters.has(size) && parameters.number(size) > UdpSocket.MOST_BYTES) {
            throw new UsageException("'" + size + "' cannot be '" + parameters.number(size)
                    + "' over udp-socket: a message is one datagram, and allowed is up to " + UdpSocket.MOST_BYTES
                    + " bytes, what an IP packet holds beside its headers; choose a smaller one, or tcp-socket.");
        }
        if (workload instanceof ProducerConsumer && ProducerConsumer.maxInFlight(parameters) > 0) {
            throw new UsageException("'" + ProducerConsumer.MAX_IN_FLIGHT
                    + "' cannot be set over udp-socket: a message that is lost is answered by nobody; leave it out, or"
                    + " choose ping-pong, where one is under way.");
        }
    }

    @Override
    public Host startHost(HostContext context) throws IOException {
        return new MeetingHost(context.size());
    }

    @Override
    public Session join(JoinContext context) throws IOException {
        return new UdpSession(context);
    }
}
