package workbench.ipc.posix;

import java.io.IOException;

/** A call of the C library while things are set up, where an exception's road does not matter. */
final class Native {
    private Native() {}

    /** A method handle's invocation. */
    @FunctionalInterface
    interface Call<T> {
        T make() throws Throwable;
    }

    static <T> T call(Call<T> call) throws IOException {
        try {
            return call.make();
        } catch (IOException | RuntimeException | Error e) {
            throw e;
        } catch (Throwable neverThrown) {
            throw new IllegalStateException(neverThrown);
        }
    }
}
