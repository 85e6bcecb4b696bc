package workbench.grpc;

class StreamingCallsTest extends GrpcCalls {
    StreamingCallsTest() {
        super(true);
    }
}
