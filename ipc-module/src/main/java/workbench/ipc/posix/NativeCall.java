package workbench.ipc.posix;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.invoke.MethodHandle;

/** Finds functions of the C library. Each takes, before its own arguments, where {@code errno} goes. */
final class NativeCall {
    private static final Linker LINKER = Linker.nativeLinker();

    private NativeCall() {}

    static MethodHandle of(String name, FunctionDescriptor descriptor, Linker.Option... further) {
        Linker.Option[] options = new Linker.Option[further.length + 1];
        options[0] = Linker.Option.captureCallState("errno");
        System.arraycopy(further, 0, options, 1, further.length);
        return LINKER.downcallHandle(LINKER.defaultLookup().findOrThrow(name), descriptor, options);
    }
}
