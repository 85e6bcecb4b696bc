package workbench.ipc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import org.junit.jupiter.api.Test;

class StreamTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final StreamOutlet outlet = new StreamOutlet(Channels.newChannel(bytes));

    @Test
    void aMessageIsItsLengthAndItsBody() throws IOException {
        outlet.send(new byte[] {7, 8, 9}, 2);
        outlet.send(new byte[0], 0);

        assertThat(bytes.toByteArray()).containsExactly(0, 0, 0, 2, 7, 8, 0, 0, 0, 0);
    }

    @Test
    void readsMayEndAnywhere() throws IOException {
        byte[] large = new byte[StreamOutlet.BUFFER_BYTES + 1];
        large[large.length - 1] = 5;
        outlet.send(new byte[] {1}, 1);
        outlet.send(large, large.length);
        StreamInlet inlet = new StreamInlet(byteByByte());
        byte[] target = new byte[large.length];

        assertThat(inlet.receive(target)).isEqualTo(1);
        assertThat(target[0]).isEqualTo((byte) 1);
        assertThat(inlet.receive(target)).isEqualTo(large.length);
        assertThat(target).isEqualTo(large);
        assertThatThrownBy(() -> inlet.receive(target))
                .isInstanceOf(EOFException.class)
                .hasMessage("the sender has closed its end");
    }

    @Test
    void aStreamThatIsOutOfStepIsNotRead() throws IOException {
        outlet.send(new byte[9], 9);
        StreamInlet inlet = new StreamInlet(byteByByte());

        assertThatThrownBy(() -> inlet.receive(new byte[8]))
                .hasMessageContaining("9 bytes is announced where at most 8");
    }

    private ReadableByteChannel byteByByte() {
        ReadableByteChannel whole = Channels.newChannel(new ByteArrayInputStream(bytes.toByteArray()));
        return new ReadableByteChannel() {
            @Override
            public int read(ByteBuffer target) throws IOException {
                ByteBuffer one = ByteBuffer.allocate(1);
                int count = whole.read(one);
                if (count > 0) {
                    target.put(one.flip());
                }
                return count;
            }

            @Override
            public boolean isOpen() {
                return true;
            }

            @Override
            public void close() {}
        };
    }
}
