package workbench.soap;

class Base64CallsTest extends SoapCalls {
    Base64CallsTest() {
        super(false);
    }
}
