package workbench.overhead.procedure;

import workbench.transport.Kernel;
import workbench.transport.Procedure;
import workbench.transport.Procedures;

/** The called participant's part of a bare loop: answers so many calls, one at a time. */
final class BareCallee implements Kernel, Procedure {
    private final Procedures procedures;
    private final long calls;
    private final Answer answer;
    private long answered;
    private boolean begun;

    /** What a call is for. */
    interface Answer {
        byte[] NOTHING = {};

        /** @param number of the call in its iteration, from 0 on */
        byte[] to(byte[] argument, long number);
    }

    /** @param calls of an iteration */
    BareCallee(Procedures procedures, long calls, Answer answer) {
        this.procedures = procedures;
        this.calls = calls;
        this.answer = answer;
    }

    @Override
    public synchronized void prepare() throws Exception {
        begun = false;
        answered = 0;
        procedures.offer(this);
    }

    @Override
    public synchronized void iterate() throws InterruptedException {
        begun = true;
        notifyAll();
        while (answered < calls) {
            wait();
        }
    }

    /** May come before this participant has begun. */
    @Override
    public synchronized byte[] call(byte[] argument) throws InterruptedException {
        while (!begun) {
            wait();
        }
        byte[] reply = answer.to(argument, answered++);
        if (answered == calls) {
            notifyAll();
        }
        return reply;
    }
}
