package workbench.portable;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import workbench.transport.Datagrams;
import workbench.transport.Kernel;
import workbench.transport.ShownWith;
import workbench.workload.Block;
import workbench.workload.ParallelSumTask;
import workbench.workload.Role;

/**
 * Parallel sum over datagrams: each share goes in blocks of the chunk size, or of what a datagram holds, two under way to each worker, which
 * answers each with its sum so far. An answer that is lost is made good by the next. A block that is lost cannot be: where nothing comes the
 * coordinator asks, and a worker that answers with fewer blocks than it was sent before has lost one.
 */
@ShownWith(DatagramReceiver.class)
final class DatagramParallelSum implements Kernel {
    /** One that it works on and one that waits. */
    private static final int UNDER_WAY = 2;

    private static final int ITERATION = 0;

    /** To a worker: a block's number or {@link #QUESTION}, blocks sent so far, elements. */
    private static final int NUMBER = 1;

    private static final int SENT = 2;
    private static final int ELEMENTS = 3;
    private static final int QUESTION = -1;

    /** From a worker: its rank, blocks summed so far, their sum; what the question has said was sent, or 0 where there was none. */
    private static final int RANK = 1;

    private static final int SUMMED = 2;
    private static final int TOTAL = 3;
    private static final int ASKED = 4;
    private static final int ANSWER_WORDS = 5;

    private final Datagrams datagrams;
    private final ParallelSumTask task;
    /** Of each worker, from rank 1 on. */
    private final List<List<Block>> blocks;

    private final byte[] message;
    private final LongBuffer words;
    private final long[] received;
    private final int[] sent;
    private final long[] summed;
    private final long[] totals;
    private long iteration;

    DatagramParallelSum(Datagrams datagrams, ParallelSumTask task) {
        this.datagrams = datagrams;
        this.task = task;
        int size = blockSize();
        this.blocks = task.sum().shares().stream()
                .map(share -> task.transferred() ? cut(share, size) : List.of(share))
                .toList();
        this.message = new byte[Long.BYTES * Math.max(ANSWER_WORDS, ELEMENTS + size)];
        this.words = ByteBuffer.wrap(message).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer();
        this.received = new long[task.role() == Role.WORKER ? size : 0];
        this.sent = new int[task.workers()];
        this.summed = new long[task.workers()];
        this.totals = new long[task.workers()];
    }

    private int blockSize() {
        int chunk = task.sum().chunks().stream().mapToInt(Block::count).max().orElse(1);
        return Math.min(chunk, datagrams.mostBytes() / Long.BYTES - ELEMENTS);
    }

    private static List<Block> cut(Block share, int size) {
        List<Block> parts = new ArrayList<>();
        for (int done = 0; done < share.count(); done += size) {
            parts.add(new Block(share.first() + done, Math.min(size, share.count() - done)));
        }
        return List.copyOf(parts);
    }

    @Override
    public void iterate() throws Exception {
        iteration++;
        Arrays.fill(sent, 0);
        Arrays.fill(summed, 0);
        Arrays.fill(totals, 0);
        if (task.role() == Role.COORDINATOR) {
            coordinate();
        } else {
            work(task.rank() - 1);
        }
    }

    private void coordinate() throws Exception {
        for (int worker = 0; worker < task.workers(); worker++) {
            supply(worker);
        }
        int silent = 0;
        while (!isComplete()) {
            if (datagrams.receive(message) != Datagrams.NOTHING) {
                silent = 0;
                hear();
            } else if (Integer.bitCount(++silent) == 1) {
                // Ever more seldom: a worker that computes for long is not to find its buffer full of questions.
                ask();
            }
        }
        task.sum().answer(Arrays.stream(totals).sum());
    }

    private void supply(int worker) throws Exception {
        List<Block> all = blocks.get(worker);
        while (sent[worker] < all.size() && sent[worker] - summed[worker] < UNDER_WAY) {
            Block block = all.get(sent[worker]);
            if (task.transferred()) {
                words.put(ELEMENTS, task.sum().elements(), (int) block.first(), block.count());
                send(worker, sent[worker], block.count());
            }
            sent[worker]++;
        }
    }

    private void send(int worker, int number, int elements) throws Exception {
        words.put(ITERATION, iteration).put(NUMBER, number).put(SENT, sent[worker]);
        datagrams.send(worker + 1, message, Long.BYTES * (ELEMENTS + elements));
    }

    private boolean isComplete() {
        for (int worker = 0; worker < summed.length; worker++) {
            if (summed[worker] < blocks.get(worker).size()) {
                return false;
            }
        }
        return true;
    }

    private void ask() throws Exception {
        for (int worker = 0; worker < sent.length; worker++) {
            if (summed[worker] < sent[worker]) {
                send(worker, QUESTION, 0);
            }
        }
    }

    private void hear() throws Exception {
        if (words.get(ITERATION) != iteration) {
            return;
        }
        int worker = (int) words.get(RANK) - 1;
        if (words.get(SUMMED) < words.get(ASKED)) {
            throw new LostMessageException("worker " + (worker + 1) + " got " + words.get(SUMMED) + " of the first "
                    + words.get(ASKED) + " blocks that were sent to it, so a datagram was lost, and a sum without it is"
                    + " wrong: choose a smaller 'chunkSize' (a block had "
                    + blocks.get(worker).getFirst().count()
                    + " elements), or give the receiver more room ('receiveBuffer')");
        }
        if (words.get(SUMMED) > summed[worker]) {
            summed[worker] = words.get(SUMMED);
            totals[worker] = words.get(TOTAL);
            supply(worker);
        }
    }

    private void work(int self) throws Exception {
        if (!task.transferred()) {
            totals[self] = task.sum().generate(blocks.get(self).getFirst());
            summed[self] = 1;
            answer(self, 0);
        }
        DatagramReceiver.takeAll(datagrams, task.sum()::open, message, length -> obey(self));
    }

    private void obey(int self) throws Exception {
        if (words.get(ITERATION) != iteration) {
            return;
        }
        if (words.get(NUMBER) == QUESTION) {
            answer(self, words.get(SENT));
        } else {
            Block block = blocks.get(self).get((int) words.get(NUMBER));
            words.get(ELEMENTS, received, 0, block.count());
            totals[self] += task.sum().add(received, 0, block);
            summed[self]++;
            answer(self, 0);
        }
    }

    private void answer(int self, long asked) throws Exception {
        words.put(ITERATION, iteration)
                .put(RANK, self + 1)
                .put(SUMMED, summed[self])
                .put(TOTAL, totals[self])
                .put(ASKED, asked);
        datagrams.send(0, message, Long.BYTES * ANSWER_WORDS);
    }

    @Override
    public void close() throws Exception {
        datagrams.close();
    }

    /** A message was lost without which there is no right answer. */
    static final class LostMessageException extends Exception {
        private static final long serialVersionUID = 1;

        LostMessageException(String what) {
            super(what);
        }
    }
}
