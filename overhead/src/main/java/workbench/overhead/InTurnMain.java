package workbench.overhead;

import workbench.control.ChildMain;
import workbench.control.JoinedParticipant;
import workbench.control.ParticipantDecorator;
import workbench.overhead.bare.BareTimes;
import workbench.overhead.bare.LoopContext;
import workbench.record.Recorder;
import workbench.transport.Kernel;

/** Main class of children in which each participant runs a bare loop in turn with its kernel. */
public final class InTurnMain implements ParticipantDecorator {
    private InTurnMain() {}

    public static void main(String[] args) throws InterruptedException {
        ChildMain.run(new InTurnMain());
    }

    @Override
    public Recorder recorder(Recorder usual) {
        return new BareTimes(usual);
    }

    @Override
    public Kernel kernel(Kernel usual, JoinedParticipant of) throws Exception {
        LoopContext context = new LoopContext(of.context(), of.session(), (BareTimes) of.recorder());
        return new KernelsInTurn(usual, LoopMap.of(of.transport()).open(context));
    }
}
