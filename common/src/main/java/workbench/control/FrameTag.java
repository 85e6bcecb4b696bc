package workbench.control;

import java.util.Arrays;

/** The first byte of a frame. */
enum FrameTag {
    HELLO(Frame.Hello.class),
    ASSIGNMENT(Frame.Assignment.class),
    HOST_STARTED(Frame.HostStarted.class),
    JOIN(Frame.Join.class),
    JOINED(Frame.Joined.class),
    PREPARE(Frame.Prepare.class),
    PREPARED(Frame.Prepared.class),
    GO(Frame.Go.class),
    TALLY(Frame.Tally.class),
    COUNT(Frame.Count.class),
    END(Frame.End.class),
    DONE(Frame.Done.class),
    LEAVE(Frame.Leave.class),
    LEFT(Frame.Left.class),
    FAILED(Frame.Failed.class);

    private final Class<? extends Frame> kind;

    FrameTag(Class<? extends Frame> kind) {
        this.kind = kind;
    }

    static FrameTag of(Frame frame) {
        return Arrays.stream(values())
                .filter(tag -> tag.kind.isInstance(frame))
                .findFirst()
                .orElseThrow();
    }
}
