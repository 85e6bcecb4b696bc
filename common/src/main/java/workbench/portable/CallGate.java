package workbench.portable;

import workbench.transport.Procedure;

/**
 * Lets calls in while the participant that offers a procedure is in its part of an iteration, one at a time. They come in threads of the library,
 * and may come before the participant is there, since all begin at once: then they wait.
 *
 * @implNote The monitor hands what the participant has prepared over to the library's threads, and what these have done back to the participant.
 */
final class CallGate implements Procedure {
    private final Procedure behind;
    private int callers;
    private Throwable failure;

    /** @param behind the procedure, which says {@link #callerHasNoMore} */
    CallGate(Procedure behind) {
        this.behind = behind;
    }

    /** The participant's part: opens for so many callers and returns when all have said that they have no more. */
    synchronized void admit(int all) throws Exception {
        callers = all;
        notifyAll();
        while (callers > 0 && failure == null) {
            wait();
        }
        if (failure != null) {
            throw new IllegalStateException("the procedure failed that this participant offers", failure);
        }
    }

    /** A procedure that has thrown is called no more: its participant fails, and so do those who call. */
    @Override
    public synchronized byte[] call(byte[] argument) throws Exception {
        while (callers == 0 && failure == null) {
            wait();
        }
        if (failure != null) {
            throw new IllegalStateException("the procedure has failed before", failure);
        }
        try {
            return behind.call(argument);
        } catch (Throwable thrown) {
            failure = thrown;
            notifyAll();
            throw thrown;
        }
    }

    /** Called from within the procedure. Behind the last caller the gate closes at once: what comes then is of the next iteration. */
    synchronized void callerHasNoMore() {
        callers--;
        if (callers == 0) {
            notifyAll();
        }
    }
}
