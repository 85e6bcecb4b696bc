package workbench.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import workbench.semantics.Bound;
import workbench.semantics.Capacity;
import workbench.semantics.Capacity.Exactness;
import workbench.semantics.Capacity.Room;
import workbench.semantics.Place;

class StatedRoomTest {
    private static final Bound WINDOW = new Bound(4, Bound.Item.MESSAGE, Bound.Per.SENDER);
    private static final long KIB = 1024;

    static Stream<Arguments> capacities() {
        return Stream.of(
                arguments(Capacity.of(Room.RENDEZVOUS).with(WINDOW), 0, 0L, true),
                arguments(Capacity.messages(16, Place.SLOTS), 16, 16L, true),
                arguments(Capacity.messages(16, Place.QUEUE).with(WINDOW), 4, 4L, true),
                arguments(Capacity.of(Room.AMPLE).with(WINDOW), 4, 4L, true),
                arguments(new Capacity(Room.MESSAGES, Place.RING, 8, 0, Exactness.AT_MOST, Bound.NONE), 4, 8L, true),
                arguments(new Capacity(Room.MESSAGES, Place.BROKER, 6, 2, Exactness.ABOUT, Bound.NONE), 4, 12L, true),
                arguments(Capacity.bytes(64 * KIB, Place.PIPE, 64 * KIB), 32, 128L, true),
                arguments(Capacity.bytes(0, Place.SOCKET_BUFFERS, 64 * KIB), 0, null, true),
                arguments(Capacity.bytes(0, Place.SOCKET_BUFFERS, 64 * KIB).with(WINDOW), 4, 4L, true),
                arguments(Capacity.of(Room.UNBOUNDED), 0, null, false),
                arguments(Capacity.of(Room.UNBOUNDED).with(WINDOW), 4, 4L, true));
    }

    @ParameterizedTest
    @MethodSource("capacities")
    void whatIsSaidIsCountedInMessages(Capacity capacity, long least, Long most, boolean holdsBack) {
        StatedRoom room = StatedRoom.of(capacity, KIB);

        assertThat(room.least()).isEqualTo(least);
        assertThat(room.holdsBack()).isEqualTo(holdsBack);
        assertThat(room.most().isPresent()).isEqualTo(most != null);
        assertThat(room.most().orElse(-1)).isEqualTo(most == null ? -1 : most);
    }
}
