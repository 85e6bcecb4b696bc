package workbench.grpc;

class UnaryCallsTest extends CallsContract {
    UnaryCallsTest() {
        super(false);
    }
}
