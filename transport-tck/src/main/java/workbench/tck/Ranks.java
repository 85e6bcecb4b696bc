package workbench.tck;

import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ranks as threads of this JVM. */
final class Ranks {
    private static final long PATIENCE_SECONDS = 60;

    /** What each of them does. */
    @FunctionalInterface
    interface Part {
        void take(int rank) throws Exception;
    }

    private Ranks() {}

    /** Returns when all have done their part; fails with the first that fails, or where they wait for one another. */
    static void run(int size, Part part) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(size);
        try {
            CompletionService<Void> parts = new ExecutorCompletionService<>(threads);
            for (int rank = 0; rank < size; rank++) {
                int self = rank;
                parts.submit(() -> {
                    part.take(self);
                    return null;
                });
            }
            for (int done = 0; done < size; done++) {
                Future<Void> next = parts.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
                if (next == null) {
                    throw new TimeoutException("only " + done + " of " + size + " ranks have done their part");
                }
                next.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
