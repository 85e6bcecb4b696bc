package workbench.grpc;

import io.grpc.ServerServiceDefinition;
import io.grpc.Status;
import io.grpc.stub.ServerCalls;
import io.grpc.stub.StreamObserver;
import workbench.transport.Procedure;

/** Serves a procedure in both ways of calling it. */
final class Service {
    private final Procedure own;

    Service(Procedure own) {
        this.own = own;
    }

    ServerServiceDefinition definition() {
        return ServerServiceDefinition.builder(Methods.SERVICE)
                .addMethod(Methods.CALL, ServerCalls.asyncUnaryCall(this::call))
                .addMethod(Methods.CALLS, ServerCalls.asyncBidiStreamingCall(Calls::new))
                .build();
    }

    private void call(byte[] argument, StreamObserver<byte[]> replies) {
        if (reply(argument, replies)) {
            replies.onCompleted();
        }
    }

    /** What gRPC is not told by a status, it hides from the caller. */
    private boolean reply(byte[] argument, StreamObserver<byte[]> replies) {
        try {
            replies.onNext(own.call(argument));
            return true;
        } catch (Exception failure) {
            Status failed = Status.INTERNAL.withDescription("the called participant failed: " + failure);
            replies.onError(failed.asException());
            return false;
        }
    }

    /** A stream of requests, taken one after the other. */
    private final class Calls implements StreamObserver<byte[]> {
        private final StreamObserver<byte[]> replies;
        private boolean failed;

        Calls(StreamObserver<byte[]> replies) {
            this.replies = replies;
        }

        @Override
        public void onNext(byte[] argument) {
            failed = failed || !reply(argument, replies);
        }

        @Override
        public void onError(Throwable callerHasGone) {}

        @Override
        public void onCompleted() {
            if (!failed) {
                replies.onCompleted();
            }
        }
    }
}
