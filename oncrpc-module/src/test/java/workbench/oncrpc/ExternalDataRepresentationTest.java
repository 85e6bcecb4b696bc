package workbench.oncrpc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HexFormat;
import org.dcache.oncrpc4j.xdr.Xdr;
import org.dcache.oncrpc4j.xdr.XdrAble;
import org.junit.jupiter.api.Test;

/** How data look on their way (RFC 4506): the most significant byte first, whatever processors are at the ends, and all in multiples of four. */
class ExternalDataRepresentationTest {
    private static final HexFormat HEX = HexFormat.ofDelimiter(" ");

    private final Xdr xdr = new Xdr(64);

    @Test
    void anIntegerHasItsMostSignificantByteFirst() throws IOException {
        assertThat(encoded(() -> xdr.xdrEncodeInt(1))).isEqualTo("00 00 00 01");
        assertThat(encoded(() -> xdr.xdrEncodeInt(-2))).isEqualTo("ff ff ff fe");
        assertThat(encoded(() -> xdr.xdrEncodeInt(0x0a0b0c0d))).isEqualTo("0a 0b 0c 0d");
        assertThat(inMemory(ByteOrder.LITTLE_ENDIAN).putInt(0x0a0b0c0d).array()).startsWith(0x0d, 0x0c, 0x0b, 0x0a);
    }

    @Test
    void aHyperIsAnIntegerOfEightBytes() throws IOException {
        assertThat(encoded(() -> xdr.xdrEncodeLong(1))).isEqualTo("00 00 00 00 00 00 00 01");
    }

    @Test
    void aDoubleIsThatOfIeee754WithItsSignFirst() throws IOException {
        assertThat(encoded(() -> xdr.xdrEncodeDouble(1))).isEqualTo("3f f0 00 00 00 00 00 00");
        assertThat(encoded(() -> xdr.xdrEncodeDouble(-0.1))).isEqualTo("bf b9 99 99 99 99 99 9a");
        assertThat(HEX.formatHex(
                        inMemory(ByteOrder.LITTLE_ENDIAN).putDouble(-0.1).array()))
                .isEqualTo("9a 99 99 99 99 99 b9 bf");
    }

    @Test
    void aStringHasItsLengthBeforeItAndZerosBehindIt() throws IOException {
        assertThat(encoded(() -> xdr.xdrEncodeString("Hallo"))).isEqualTo("00 00 00 05 48 61 6c 6c 6f 00 00 00");
        assertThat(encoded(() -> xdr.xdrEncodeString("four"))).isEqualTo("00 00 00 04 66 6f 75 72");
        assertThat(encoded(() -> xdr.xdrEncodeString(""))).isEqualTo("00 00 00 00");
    }

    @Test
    void bytesAreAsTheyAre() throws IOException {
        byte[] bytes = {1, 2, 3, 4, 5};

        assertThat(encoded(() -> xdr.xdrEncodeDynamicOpaque(bytes))).isEqualTo("00 00 00 05 01 02 03 04 05 00 00 00");
        assertThat(encoded(() -> xdr.xdrEncodeOpaque(bytes, bytes.length)))
                .as("where both ends know how many")
                .isEqualTo("01 02 03 04 05 00 00 00");
    }

    @Test
    void aUnionSaysFirstWhichOfItsArmsFollows() throws IOException {
        assertThat(encoded(Reply.done(new byte[] {1, 2, 3, 4, 5})))
                .isEqualTo("00 00 00 01 00 00 00 05 01 02 03 04 05 00 00 00");
        assertThat(encoded(Reply.failed("no"))).isEqualTo("00 00 00 00 00 00 00 02 6e 6f 00 00");
    }

    @Test
    void whatIsReadIsWhatWasWritten() throws IOException {
        Reply read = new Reply();

        encoded(Reply.done(new byte[] {7}));
        read.xdrDecode(xdr);

        assertThat(read.result()).containsExactly(7);
        assertThat(xdr.hasMoreData()).isFalse();
    }

    private static ByteBuffer inMemory(ByteOrder order) {
        return ByteBuffer.allocate(Double.BYTES).order(order);
    }

    private String encoded(XdrAble data) throws IOException {
        return encoded(() -> data.xdrEncode(xdr));
    }

    private String encoded(Encoding encoding) throws IOException {
        xdr.beginEncoding();
        encoding.run();
        xdr.endEncoding();
        return HEX.formatHex(xdr.getBytes());
    }

    private interface Encoding {
        void run() throws IOException;
    }
}
