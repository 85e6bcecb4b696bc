package workbench.example;

import java.util.Arrays;
import workbench.transport.Host;

/** The boxes that all participants share. */
final class Letterboxes implements Host {
    private final Box[][] boxes;

    Letterboxes(int size) {
        boxes = new Box[size][size];
        for (Box[] row : boxes) {
            Arrays.setAll(row, to -> new Box());
        }
    }

    Box between(int from, int to) {
        return boxes[from][to];
    }

    /** Holds one message; nothing is allocated once the box is as large as the largest. */
    static final class Box {
        private byte[] held = new byte[1];
        private int length = -1;

        synchronized void put(byte[] message, int bytes) throws InterruptedException {
            while (length >= 0) {
                wait();
            }
            if (held.length < bytes) {
                held = new byte[bytes];
            }
            System.arraycopy(message, 0, held, 0, bytes);
            length = bytes;
            notifyAll();
        }

        synchronized int take(byte[] message) throws InterruptedException {
            while (length < 0) {
                wait();
            }
            int bytes = length;
            System.arraycopy(held, 0, message, 0, bytes);
            length = -1;
            notifyAll();
            return bytes;
        }
    }
}
