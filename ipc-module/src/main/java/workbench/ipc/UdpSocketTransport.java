package workbench.ipc;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import workbench.ipc.posix.Posix;
import workbench.ipc.posix.UdpSocket;
import workbench.portable.PortableSemantics;
import workbench.semantics.Acknowledgement;
import workbench.semantics.Acknowledgement.By;
import workbench.semantics.Bound;
import workbench.semantics.Capacity;
import workbench.semantics.Copies;
import workbench.semantics.Durability;
import workbench.semantics.Place;
import workbench.semantics.Semantics;
import workbench.semantics.Send;
import workbench.semantics.Waiting;
import workbench.transport.Availability;
import workbench.transport.Deployment;
import workbench.transport.Host;
import workbench.transport.HostContext;
import workbench.transport.JoinContext;
import workbench.transport.KernelKind;
import workbench.transport.Session;
import workbench.workload.CommonParameters;
import workbench.workload.ParallelSum;
import workbench.workload.Parameter;
import workbench.workload.Parameters;
import workbench.workload.ProducerConsumer;
import workbench.workload.Reliability;
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
        return creditsAreBytes(workload);
    }

    @Override
    public Semantics semantics(Workload workload, Parameters parameters, Deployment deployment, KernelKind kernel) {
        PortableSemantics portable = new PortableSemantics(workload, parameters);
        boolean sum = workload instanceof ParallelSum;
        // A worker sums as it receives: two blocks of its share are under way, and each is answered with the sum so
        // far.
        Capacity room = new Capacity(
                Capacity.Room.BYTES_OR_LOST,
                Place.SOCKET_BUFFERS,
                SocketBuffers.of(parameters).receiveBytes(),
                0,
                Capacity.Exactness.AT_MOST,
                sum ? new Bound(2, Bound.Item.BLOCK, Bound.Per.WORKER) : portable.bound());
        return portable.over(
                deployment,
                room,
                Waiting.of(Waiting.How.BLOCKS_BRIEFLY),
                Durability.NONE,
                sum ? Acknowledgement.of(By.SUM_SO_FAR) : portable.acknowledgement(),
                Send.copiedTo(Place.SOCKET_BUFFERS),
                Copies.of(Copies.Form.BUFFERS, 2, 2));
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
