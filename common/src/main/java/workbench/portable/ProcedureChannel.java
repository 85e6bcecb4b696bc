package workbench.portable;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.stream.IntStream;
import workbench.transport.Channel;
import workbench.transport.Procedure;
import workbench.transport.Procedures;

/**
 * A channel made of calls: the callee delivers. A message is the argument of a call, with its sender's rank behind it; the callee lays it where its
 * participant takes it, and replies. So a send returns when the message is in the receiver's JVM. Where two messages of a sender lie there, its next
 * call waits; since a sender waits for each reply, its messages come in order.
 *
 * @implNote A call allocates, so a send does.
 */
public final class ProcedureChannel implements Channel {
    private static final byte[] DELIVERED = {};

    /** One that is taken and one that waits. */
    private static final int ROOM = 2;

    private static final VarHandle RANK = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private final Procedures procedures;
    private final int rank;
    private final Procedure[] callees;
    /** By their sender's rank. */
    private final List<BlockingQueue<byte[]>> delivered;

    /** Offers a procedure of its own, so it is made while no iteration is under way. */
    public ProcedureChannel(Procedures procedures, int rank, int size) throws Exception {
        this.procedures = procedures;
        this.rank = rank;
        this.callees = new Procedure[size];
        this.delivered = IntStream.range(0, size)
                .<BlockingQueue<byte[]>>mapToObj(sender -> new ArrayBlockingQueue<>(ROOM))
                .toList();
        procedures.offer(this::deliver);
    }

    private byte[] deliver(byte[] argument) throws InterruptedException {
        delivered.get((int) RANK.get(argument, length(argument))).put(argument);
        return DELIVERED;
    }

    private static int length(byte[] argument) {
        return argument.length - Integer.BYTES;
    }

    /** The callee may keep the argument where both share a JVM, so it is not used again. */
    @Override
    public void send(int toRank, byte[] message, int length) throws Exception {
        byte[] argument = new byte[length + Integer.BYTES];
        System.arraycopy(message, 0, argument, 0, length);
        RANK.set(argument, length, rank);
        callee(toRank).call(argument);
    }

    /** Connects with the first message: whom a workload sends to is not known before. */
    private Procedure callee(int toRank) throws Exception {
        if (callees[toRank] == null) {
            callees[toRank] = procedures.of(toRank);
        }
        return callees[toRank];
    }

    @Override
    public int receive(int fromRank, byte[] message) throws InterruptedException {
        byte[] argument = delivered.get(fromRank).take();
        System.arraycopy(argument, 0, message, 0, length(argument));
        return length(argument);
    }
}
