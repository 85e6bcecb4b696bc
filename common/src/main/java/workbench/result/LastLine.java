package workbench.result;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import tools.jackson.core.JacksonException;

/** The end of a file of lines whose writer may have been killed. */
final class LastLine {
    private static final byte LINE_FEED = '\n';

    private LastLine() {}

    /** Afterwards the file ends with a whole line: one that lacks only its end gets it, one that is half written goes. */
    static void mend(Path file) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        byte[] bytes = Files.readAllBytes(file);
        int begin = bytes.length;
        while (begin > 0 && bytes[begin - 1] != LINE_FEED) {
            begin--;
        }
        if (begin == bytes.length) {
            return;
        }
        boolean whole = isRepetition(Arrays.copyOfRange(bytes, begin, bytes.length));
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            if (whole) {
                channel.write(ByteBuffer.wrap(new byte[] {LINE_FEED}), bytes.length);
            } else {
                channel.truncate(begin);
            }
            channel.force(false);
        }
    }

    private static boolean isRepetition(byte[] line) {
        try {
            Json.MAPPER.readValue(line, Repetition.class);
            return true;
        } catch (JacksonException halfWritten) {
            return false;
        }
    }
}
