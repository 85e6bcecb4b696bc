package workbench.ipc;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import workbench.ipc.posix.Pipe;
import workbench.ipc.posix.StandardStreams;
import workbench.transport.Deployment;
import workbench.transport.JoinContext;
import workbench.transport.ShownWith;
import workbench.workload.Edge;

/**
 * A pipe for each link, made by its sender. A shell makes its pipes before it forks, and each child has them from its birth; here both processes
 * live already, so the receiver takes its end over from the sender's open files. Then, as in a shell's child, the only pipe that a process writes to
 * becomes its standard output, the only one that it reads from its standard input, and the sender closes what it does not need: with one reader and
 * one writer left, a reader sees the end of the file when its writer has gone, and a writer an error when its reader has.
 */
@ShownWith(Pipe.class)
final class PipeMechanism implements Mechanism {
    private final Map<Edge, FileChannel> ends = new HashMap<>();

    PipeMechanism(JoinContext context) throws IOException {
        List<Edge> links = context.workload().edges(context.parameters());
        List<Edge> out =
                links.stream().filter(link -> link.from() == context.rank()).toList();
        List<Edge> in =
                links.stream().filter(link -> link.to() == context.rank()).toList();
        Map<Edge, Pipe> made = new LinkedHashMap<>();
        for (Edge link : out) {
            made.put(link, Pipe.open());
        }
        String[] places = MeetingHost.meet(context, place(made));
        for (Edge link : out) {
            Path end = Pipe.path(ProcessHandle.current().pid(), made.get(link).writeEnd());
            KernelPipeTransport.resize(end, context.parameters());
            boolean standard = isStandard(context, out);
            ends.put(link, standard ? StandardStreams.output(end) : FileChannel.open(end, StandardOpenOption.WRITE));
        }
        for (Edge link : in) {
            Path end = readEnd(link, places[link.from()]);
            boolean standard = isStandard(context, in);
            ends.put(link, standard ? StandardStreams.input(end) : FileChannel.open(end, StandardOpenOption.READ));
        }
        MeetingHost.meet(context, "I have opened my ends");
        for (Pipe pipe : made.values()) {
            pipe.close();
        }
    }

    /** {@code 4711 0-1=12 0-2=14}: the process, and of each pipe the number of the end that is to be read from. */
    private static String place(Map<Edge, Pipe> made) {
        Map<Edge, Integer> readEnds = new LinkedHashMap<>();
        made.forEach((link, pipe) -> readEnds.put(link, pipe.readEnd()));
        return ProcessHandle.current().pid() + " " + LinkNumbers.written(readEnds);
    }

    private static Path readEnd(Edge link, String place) throws IOException {
        long pid = Long.parseLong(place.substring(0, place.indexOf(' ')));
        return Pipe.path(pid, LinkNumbers.read(link, place));
    }

    /** Participants that share a process share its standard input and output too. */
    private static boolean isStandard(JoinContext context, List<Edge> ofItsKind) {
        return context.deployment() == Deployment.PROCESSES && ofItsKind.size() == 1;
    }

    @Override
    public Outlet outlet(Edge link) {
        return new StreamOutlet(ends.get(link));
    }

    @Override
    public Inlet inlet(Edge link) {
        return new StreamInlet(ends.get(link));
    }
}
