package workbench.jms;

import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import workbench.transport.Kernel;
import workbench.transport.ShownWith;
import workbench.workload.CollectiveBuffer;
import workbench.workload.CollectiveKind;
import workbench.workload.CollectiveTask;

/**
 * A collective operation with JMS, again and again: each rank has a queue, and all but rank 0, which is the root, subscribe to a topic.
 *
 * <pre>
 *   gather, reduce              each ──▶ [ rank 0 ] ──▶ rank 0
 *   scatter                     rank 0 ──▶ [ rank 1 ], [ rank 2 ] … ──▶ each its part
 *   broadcast                   rank 0 ──▶ ( results ) ──▶ all
 *   allgather, allreduce        as gather or reduce, then as broadcast
 *   reduce-scatter              as reduce, then as scatter
 *   all-to-all                  each ──▶ [ rank 0 ], [ rank 1 ] … ──▶ each its parts
 * </pre>
 *
 * <p><b>Idiom.</b> What is for all goes to a topic, once; what is for one goes to a queue. What the ranks have together is put together by one of them, rank 0,
 * which tells parts apart by a property of the message, since they come in any order. Rejected: trees and rings of queues, as MPI's libraries have them, for
 * all go by the one broker anyway and each step through it takes longer than sending to the others; selectors, for the broker would look through the queue
 * for each receive.
 */
@ShownWith({Settings.class, TopicBarrier.class, MessageElements.class})
final class CollectiveKernel implements Kernel {
    private static final String RANK = "rank";

    private final CollectiveTask task;
    private final Settings settings;
    private final Session sending;
    private final Session receiving;
    private final TopicBarrier barrier;
    private final MessageProducer[] queues;
    private final MessageConsumer own;
    private final MessageProducer publisher;
    private final MessageConsumer subscriber;
    private final MessageElements elements;
    private final CollectiveBuffer sums;
    private final int[] offsets;

    CollectiveKernel(CollectiveTask task, Connection connection, Settings settings) throws JMSException {
        this.task = task;
        this.settings = settings;
        receiving = settings.openReceivingSession(connection);
        sending = settings.sendingSession(connection, receiving);
        Batch batch = settings.batch(receiving);
        barrier = new TopicBarrier(task, sending, receiving, settings, batch);
        queues = new MessageProducer[task.size()];
        for (int rank = 0; rank < task.size(); rank++) {
            queues[rank] = settings.producer(sending, sending.createQueue("rank." + rank));
        }
        own = settings.consumer(receiving, receiving.createQueue("rank." + task.rank()), batch);
        publisher = task.isRoot() ? settings.producer(sending, sending.createTopic("results")) : null;
        subscriber = task.isRoot()
                ? null
                : settings.subscriber(receiving, receiving.createTopic("results"), "results", batch);
        int most = Math.max(task.count(), task.received().count());
        elements = new MessageElements(most * task.sent().width());
        sums = task.kind() == CollectiveKind.REDUCE_SCATTER ? MessageElements.like(task.sent()) : task.received();
        offsets = task.shareOffsets();
    }

    @Override
    public void iterate() throws JMSException {
        while (task.operations().next()) {
            if (task.kind() != CollectiveKind.BARRIER) {
                barrier.await();
            }
            task.operations().begin();
            operate();
            task.operations().end();
        }
    }

    private void operate() throws JMSException {
        switch (task.kind()) {
            case BARRIER -> barrier.await();
            case BROADCAST -> broadcast();
            case SCATTER -> scatter(task.sent());
            case GATHER -> gather();
            case ALLGATHER -> {
                gather();
                broadcast();
            }
            case REDUCE -> reduce();
            case ALLREDUCE -> {
                reduce();
                broadcast();
            }
            case ALL_TO_ALL -> exchange();
            case REDUCE_SCATTER -> {
                reduce();
                scatter(sums);
            }
        }
    }

    private void broadcast() throws JMSException {
        if (task.isRoot()) {
            publisher.send(message(task.received(), 0, task.received().count()));
        } else {
            BytesMessage message = (BytesMessage) Settings.received(subscriber.receive());
            elements.read(message, task.received(), 0, task.received().count());
        }
    }

    private void gather() throws JMSException {
        if (!task.isRoot()) {
            queues[CollectiveTask.ROOT].send(message(task.sent(), 0, task.count()));
            return;
        }
        MessageElements.copy(task.sent(), 0, task.received(), 0, task.count());
        receiveOthers();
    }

    /** From each other rank its part. */
    private void receiveOthers() throws JMSException {
        for (int come = 1; come < task.size(); come++) {
            BytesMessage message = (BytesMessage) Settings.received(own.receive());
            elements.read(message, task.received(), message.getIntProperty(RANK) * task.count(), task.count());
        }
    }

    private void reduce() throws JMSException {
        if (!task.isRoot()) {
            queues[CollectiveTask.ROOT].send(message(task.sent(), 0, task.count()));
            return;
        }
        MessageElements.copy(task.sent(), 0, sums, 0, task.count());
        for (int come = 1; come < task.size(); come++) {
            BytesMessage message = (BytesMessage) Settings.received(own.receive());
            elements.add(message, sums, task.count());
        }
    }

    /** The root's, to each its part. */
    private void scatter(CollectiveBuffer whole) throws JMSException {
        if (!task.isRoot()) {
            BytesMessage message = (BytesMessage) Settings.received(own.receive());
            elements.read(message, task.received(), 0, task.received().count());
            return;
        }
        for (int rank = 1; rank < task.size(); rank++) {
            queues[rank].send(message(whole, first(rank), count(rank)));
        }
        MessageElements.copy(whole, 0, task.received(), 0, count(CollectiveTask.ROOT));
    }

    private int first(int rank) {
        return task.kind() == CollectiveKind.REDUCE_SCATTER ? offsets[rank] : rank * task.count();
    }

    private int count(int rank) {
        return task.kind() == CollectiveKind.REDUCE_SCATTER ? task.shares()[rank] : task.count();
    }

    private void exchange() throws JMSException {
        for (int other = 1; other < task.size(); other++) {
            int to = (task.rank() + other) % task.size();
            queues[to].send(message(task.sent(), to * task.count(), task.count()));
        }
        int own = task.rank() * task.count();
        MessageElements.copy(task.sent(), own, task.received(), own, task.count());
        receiveOthers();
    }

    private BytesMessage message(CollectiveBuffer from, int first, int count) throws JMSException {
        BytesMessage message = sending.createBytesMessage();
        message.setIntProperty(RANK, task.rank());
        elements.write(message, from, first, count);
        return message;
    }

    @Override
    public void close() throws JMSException {
        barrier.close();
        for (MessageProducer queue : queues) {
            queue.close();
        }
        if (task.isRoot()) {
            publisher.close();
        } else {
            subscriber.close();
            settings.unsubscribe(receiving, "departure");
            settings.unsubscribe(receiving, "results");
        }
    }
}
