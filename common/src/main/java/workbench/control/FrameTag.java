package workbench.control;

/** The first byte of a frame. */
enum FrameTag {
    HELLO,
    ASSIGNMENT,
    HOST_STARTED,
    JOIN,
    JOINED,
    PREPARE,
    PREPARED,
    GO,
    TALLY,
    COUNT,
    END,
    DONE,
    LEAVE,
    LEFT,
    FAILED;

    static FrameTag of(Frame frame) {
        return switch (frame) {
            case Frame.Hello f -> HELLO;
            case Frame.Assignment f -> ASSIGNMENT;
            case Frame.HostStarted f -> HOST_STARTED;
            case Frame.Join f -> JOIN;
            case Frame.Joined f -> JOINED;
            case Frame.Prepare f -> PREPARE;
            case Frame.Prepared f -> PREPARED;
            case Frame.Go f -> GO;
            case Frame.Tally f -> TALLY;
            case Frame.Count f -> COUNT;
            case Frame.End f -> END;
            case Frame.Done f -> DONE;
            case Frame.Leave f -> LEAVE;
            case Frame.Left f -> LEFT;
            case Frame.Failed f -> FAILED;
        };
    }
}
