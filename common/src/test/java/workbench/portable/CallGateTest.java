package workbench.portable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CallGateTest {
    private static final byte[] MESSAGE = {1};
    private static final byte[] NO_MORE = {};

    /** Not synchronized: the gate's part. */
    private final List<byte[]> taken = new ArrayList<>();

    private final CallGate gate = new CallGate(this::take);

    private byte[] take(byte[] argument) {
        if (argument.length == 0) {
            gate.callerHasNoMore();
        } else {
            taken.add(argument);
        }
        return argument;
    }

    @Test
    void callsThatComeEarlyWaitForTheParticipant() throws Exception {
        CountDownLatch returned = new CountDownLatch(1);
        Thread early = new Thread(run(() -> {
            gate.call(MESSAGE);
            returned.countDown();
            return gate.call(NO_MORE);
        }));
        early.start();
        while (early.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        assertThat(returned.getCount()).isEqualTo(1);

        gate.admit(1);

        assertThat(taken).containsExactly(MESSAGE);
    }

    @Test
    void whatComesBehindTheLastCallerIsOfTheNextIteration() throws Exception {
        Thread hasty = new Thread(run(() -> {
            gate.call(NO_MORE);
            gate.call(MESSAGE);
            return gate.call(NO_MORE);
        }));
        hasty.start();

        gate.admit(1);
        assertThat(taken).isEmpty();
        gate.admit(1);
        assertThat(taken).hasSize(1);
    }

    @Test
    void manyCallersComeInOneByOne() throws Exception {
        int callers = 8;
        int calls = 2_000;
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger together = new AtomicInteger();
        List<Thread> threads = new ArrayList<>();
        CallGate crowded = new CallGate(argument -> {
            together.accumulateAndGet(inside.incrementAndGet(), Math::max);
            byte[] reply = take(argument);
            inside.decrementAndGet();
            return reply;
        });
        for (int caller = 0; caller < callers; caller++) {
            threads.add(new Thread(run(() -> {
                for (int call = 0; call < calls; call++) {
                    crowded.call(MESSAGE);
                }
                return null;
            })));
        }
        Thread participant = new Thread(run(() -> {
            crowded.admit(1);
            return null;
        }));
        participant.start();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        crowded.callerHasNoMore();
        participant.join();

        assertThat(taken).hasSize(callers * calls);
        assertThat(together).hasValue(1);
    }

    @Test
    void whatTheProcedureThrowsReachesTheParticipantAndAllCallers() throws Exception {
        IllegalStateException reason = new IllegalStateException("on purpose");
        CallGate failing = new CallGate(argument -> {
            throw reason;
        });
        FutureTask<byte[]> caller = run(() -> failing.call(MESSAGE));
        new Thread(caller).start();

        assertThatThrownBy(() -> failing.admit(1)).hasCause(reason);
        assertThatThrownBy(caller::get).hasRootCause(reason);
        assertThatThrownBy(() -> failing.call(MESSAGE)).hasRootCause(reason);
    }

    private static FutureTask<byte[]> run(Callable<byte[]> body) {
        return new FutureTask<>(body);
    }
}
