package workbench.control;

import workbench.record.Recorder;
import workbench.transport.Kernel;

/** Puts something around what the participants of a child JVM work with. A main class of its own gives it to {@link ChildMain#run}. */
public interface ParticipantDecorator {
    /** Leaves everything as it is. */
    ParticipantDecorator NONE = new ParticipantDecorator() {};

    /** What stands behind the ports of a kernel; called once for each participant, before it joins. */
    default Recorder recorder(Recorder usual) {
        return usual;
    }

    /** What does the participant's part; called in its own thread, once its kernel is open. */
    default Kernel kernel(Kernel usual, JoinedParticipant of) throws Exception {
        return usual;
    }
}
