package workbench.portable;

import workbench.transport.Datagrams;
import workbench.transport.Kernel;
import workbench.transport.ShownWith;
import workbench.workload.Header;
import workbench.workload.RequestReplyTask;
import workbench.workload.Role;
import workbench.workload.Sink;
import workbench.workload.Source;

/**
 * Request/reply over datagrams: send, and receive the reply, or give up. A server takes what comes from whomever, and a request says whose it is.
 * Nobody asks again, so that what was lost is seen.
 */
@ShownWith({DatagramCaller.class, DatagramReceiver.class})
final class DatagramRequestReply implements Kernel {
    private final Datagrams datagrams;
    private final RequestReplyTask task;
    private final DatagramCaller caller;
    private final byte[] received;

    DatagramRequestReply(Datagrams datagrams, RequestReplyTask task) {
        this.datagrams = datagrams;
        this.task = task;
        this.caller = new DatagramCaller(datagrams, task.messageSizeBytes(), task.sink());
        this.received = new byte[task.messageSizeBytes()];
    }

    @Override
    public void iterate() throws Exception {
        if (task.role() == Role.CLIENT) {
            request(task.source());
        } else {
            serve(task.sink());
        }
    }

    private void request(Source source) throws Exception {
        while (source.hasNext()) {
            task.think();
            int length = source.next(caller.message());
            caller.call(task.serverRank(), length);
        }
        source.awaitEnd();
        caller.end();
    }

    private void serve(Sink sink) throws Exception {
        DatagramReceiver.takeAll(datagrams, sink::open, received, length -> {
            task.serve();
            datagrams.send(Header.producer(received), received, length);
            sink.accept(received, length);
        });
    }

    @Override
    public void close() throws Exception {
        datagrams.close();
    }
}
