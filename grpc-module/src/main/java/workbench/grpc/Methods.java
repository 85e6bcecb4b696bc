package workbench.grpc;

import io.grpc.MethodDescriptor;
import io.grpc.MethodDescriptor.MethodType;

/** The service: what a {@code .proto} file would say. */
final class Methods {
    static final String SERVICE = "workbench.Procedure";

    /** A request and its reply. */
    static final MethodDescriptor<byte[], byte[]> CALL = method(MethodType.UNARY, "Call");

    /** Requests in a row, and their replies in the same order. */
    static final MethodDescriptor<byte[], byte[]> CALLS = method(MethodType.BIDI_STREAMING, "Calls");

    private Methods() {}

    private static MethodDescriptor<byte[], byte[]> method(MethodType type, String name) {
        return MethodDescriptor.newBuilder(new Bytes(), new Bytes())
                .setType(type)
                .setFullMethodName(MethodDescriptor.generateFullMethodName(SERVICE, name))
                .build();
    }
}
