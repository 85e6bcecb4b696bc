package workbench.grpc;

class UnaryCallsTest extends GrpcCalls {
    UnaryCallsTest() {
        super(false);
    }
}
