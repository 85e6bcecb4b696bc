package workbench.tck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workbench.transport.Semantics;

class StatedRoomTest {
    @ParameterizedTest
    @CsvSource({
        "'zero: the sender waits for its receiver; a window of 8 messages', 0, 0, true",
        "'16 slots of 1024 bytes for each pair; then the sender waits', 16, 16, true",
        "'8 messages in the queue; a window of 4 messages', 4, 4, true",
        "'about 8 messages (8KiB) in the ring of each pair', 4, 8, true",
        "'64KiB in the pipe and 64KiB read ahead', 32, 128, true",
        "'the buffer (the system''s size) and 64KiB read ahead', 0, , true",
        "'unbounded: nobody waits to send', 0, , false"
    })
    void phraseOfCapacityIsReadAsNumbers(String phrase, long least, Long most, boolean holdsBack) {
        StatedRoom room = StatedRoom.of(new Semantics(phrase, "", "", "", "", "", "", ""), 1024);

        assertThat(room.least()).isEqualTo(least);
        assertThat(room.holdsBack()).isEqualTo(holdsBack);
        assertThat(room.most().isPresent()).isEqualTo(most != null);
        assertThat(room.most().orElse(-1)).isEqualTo(most == null ? -1 : most);
    }
}
