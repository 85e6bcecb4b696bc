package workbench.example;

import workbench.portable.PortableKernel;
import workbench.transport.Channel;
import workbench.transport.Kernel;
import workbench.transport.Session;
import workbench.workload.Role;
import workbench.workload.Task;

/** One to all over a channel: send to each. An empty message says that there is no more. */
final class OneToAllKernel implements Kernel {
    private final Channel channel;
    private final OneToAllTask task;
    private final byte[] message;

    private OneToAllKernel(Channel channel, OneToAllTask task) {
        this.channel = channel;
        this.task = task;
        this.message = new byte[task.messageSizeBytes()];
    }

    @Override
    public void iterate() throws Exception {
        if (task.role() == Role.PRODUCER) {
            produce();
        } else {
            consume();
        }
    }

    private void produce() throws Exception {
        while (task.source().hasNext()) {
            task.source().next(message);
            sendToAll(message.length);
        }
        task.source().awaitEnd();
        sendToAll(0);
    }

    private void sendToAll(int length) throws Exception {
        for (int rank = 1; rank <= task.receivers(); rank++) {
            channel.send(rank, message, length);
        }
    }

    private void consume() throws Exception {
        int length = channel.receive(0, message);
        while (length > 0) {
            task.sink().accept(message, length);
            length = channel.receive(0, message);
        }
    }

    /** Tells the workbench of it. */
    public static final class Maker implements PortableKernel {
        @Override
        public Class<OneToAllTask> task() {
            return OneToAllTask.class;
        }

        @Override
        public Kernel open(Session session, Task task) throws Exception {
            return new OneToAllKernel(session.channel(), (OneToAllTask) task);
        }
    }
}
