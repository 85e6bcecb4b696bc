package workbench.jms;

import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import java.util.Arrays;
import workbench.transport.Kernel;
import workbench.transport.ShownWith;
import workbench.workload.MatrixSquare;
import workbench.workload.MatrixTask;

/**
 * A product of matrices with JMS by Cannon's algorithm: ranks form a square whose rims are joined, and have a tile of each matrix.
 *
 * <pre>
 *   A and B to [ parts.1 ] …, then in each step    A ◀── to the left    B ▲ up     and C to [ products ]
 *                                                    0 ◀ 1                0 1
 *                                                    2 ◀ 3                2 3
 * </pre>
 *
 * <p><b>Idiom.</b> Tiles are handed out as the algorithm wants them at the start, those of A moved left by their row and those of B up by their column. A
 * rank has a queue for the tiles of A that come to it and one for those of B, so neither is taken for the other. Rejected: one queue and a property that
 * says which it is, for a rank that is ahead would send the next B before this A has come.
 */
@ShownWith({Settings.class, MatrixParts.class, DoublesMessages.class})
final class MatrixByCannon implements Kernel {
    private final MatrixTask task;
    private final int side;
    private final MatrixParts parts;
    private final MessageProducer left;
    private final MessageProducer up;
    private final MessageConsumer right;
    private final MessageConsumer down;
    private final DoublesMessages messages;
    private final int tile;
    private final double[] a;
    private final double[] b;
    private final double[] c;

    MatrixByCannon(MatrixTask task, Connection connection, Settings settings) throws JMSException {
        this.task = task;
        side = task.shape().side();
        tile = task.shape().count(task.rank());
        Session receiving = settings.openReceivingSession(connection);
        Session sending = settings.sendingSession(connection, receiving);
        Batch batch = settings.batch(receiving);
        parts = new MatrixParts(task, sending, receiving, settings, batch);
        MatrixSquare square = MatrixSquare.of(task.rank(), side);
        left = settings.producer(sending, sending.createQueue("a." + square.left()));
        up = settings.producer(sending, sending.createQueue("b." + square.up()));
        right = settings.consumer(receiving, receiving.createQueue("a." + task.rank()), batch);
        down = settings.consumer(receiving, receiving.createQueue("b." + task.rank()), batch);
        messages = new DoublesMessages(sending, tile);
        a = new double[tile];
        b = new double[tile];
        c = new double[tile];
    }

    @Override
    public void iterate() throws JMSException {
        parts.scatter(task.product().a(), a);
        parts.scatter(task.product().b(), b);
        Arrays.fill(c, 0);
        for (int step = 0; step < side; step++) {
            task.product().addTiles(a, b, c);
            if (step < side - 1) {
                left.send(messages.of(a, 0, tile));
                up.send(messages.of(b, 0, tile));
                messages.read((BytesMessage) Settings.received(right.receive()), a, 0, tile);
                messages.read((BytesMessage) Settings.received(down.receive()), b, 0, tile);
            }
        }
        parts.gather(c, task.product().c());
        task.product().done();
    }
}
