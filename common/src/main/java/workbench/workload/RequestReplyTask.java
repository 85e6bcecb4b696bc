package workbench.workload;

import java.util.concurrent.locks.LockSupport;

/**
 * One client's or one server's part. Clients are the ranks 0 … clients−1, servers the ranks behind them.
 *
 * @param messageSizeBytes size of every request and of every reply, header included
 * @param source where a client's requests come from; null for a server
 * @param sink where a client's replies go, and a server's requests
 */
public record RequestReplyTask(
        int rank,
        int clients,
        int servers,
        int messageSizeBytes,
        long thinkNanos,
        long serviceNanos,
        Source source,
        Sink sink)
        implements Task {

    @Override
    public Role role() {
        return rank < clients ? Role.CLIENT : Role.SERVER;
    }

    /** Of a client, where not whoever is free answers: servers are given to the clients in turn. */
    public int serverRank() {
        return clients + rank % servers;
    }

    /** The same of a server: how many clients it has. */
    public int ownClients() {
        return (clients - (rank - clients) + servers - 1) / servers;
    }

    /** Of a server: the rank of one of its clients, counted from 0. */
    public int clientRank(int client) {
        return rank - clients + client * servers;
    }

    /** A client's time before a request: others may have the processor meanwhile. */
    public void think() {
        if (thinkNanos > 0) {
            long until = System.nanoTime() + thinkNanos;
            for (long left = thinkNanos; left > 0; left = until - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
        }
    }

    /** A server's work on a request: it computes, so it keeps its processor. */
    public void serve() {
        if (serviceNanos > 0) {
            long until = System.nanoTime() + serviceNanos;
            while (System.nanoTime() < until) {
                Thread.onSpinWait();
            }
        }
    }
}
