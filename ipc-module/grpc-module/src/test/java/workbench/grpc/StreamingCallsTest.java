package workbench.grpc;

class StreamingCallsTest extends CallsContract {
    StreamingCallsTest() {
        super(true);
    }
}
