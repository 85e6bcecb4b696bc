package workbench.ipc;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import workbench.ipc.posix.Pipe;
import workbench.portable.Link;
import workbench.transport.JoinContext;
import workbench.workload.Parameters;

/**
 * A pipe for each link, made by its sender. A shell makes its pipes before it forks, and each child has them from its birth; here both processes
 * live already, so the receiver takes its end over from the sender's open files. Then the sender closes what it does not need: with one reader and
 * one writer left, a reader sees the end of the file when its writer has gone, and a writer an error when its reader has.
 */
final class PipeMechanism implements Mechanism {
    private final Map<Link, FileChannel> ends = new HashMap<>();

    PipeMechanism(JoinContext context) throws IOException {
        List<Link> links = Link.of(context.workload(), context.parameters());
        Map<Integer, Pipe> made = new HashMap<>();
        for (Link link : links) {
            if (link.from() == context.rank()) {
                made.put(link.to(), Pipe.open());
            }
        }
        String[] places = MeetingHost.meet(context, place(made));
        for (Link link : links) {
            if (link.from() == context.rank()) {
                ends.put(link, writeEnd(made.get(link.to()), context.parameters()));
            } else if (link.to() == context.rank()) {
                ends.put(link, readEnd(places[link.from()], link.to()));
            }
        }
        MeetingHost.meet(context, "I have opened my ends");
        for (Pipe pipe : made.values()) {
            pipe.close();
        }
    }

    /** {@code 4711 1=12 2=14}: the process, and for each receiver the number of the end that it is to read from. */
    private static String place(Map<Integer, Pipe> made) {
        return made.entrySet().stream()
                .map(entry -> " " + entry.getKey() + "=" + entry.getValue().readEnd())
                .collect(Collectors.joining(
                        "", Long.toString(ProcessHandle.current().pid()), ""));
    }

    private static FileChannel writeEnd(Pipe pipe, Parameters parameters) throws IOException {
        Path end = Pipe.path(ProcessHandle.current().pid(), pipe.writeEnd());
        KernelPipeTransport.resize(end, parameters);
        return FileChannel.open(end, StandardOpenOption.WRITE);
    }

    private static FileChannel readEnd(String place, int receiver) throws IOException {
        String[] words = place.split(" ");
        String mine = receiver + "=";
        for (String word : words) {
            if (word.startsWith(mine)) {
                int end = Integer.parseInt(word.substring(mine.length()));
                return FileChannel.open(Pipe.path(Long.parseLong(words[0]), end), StandardOpenOption.READ);
            }
        }
        throw new IOException("no pipe for rank " + receiver + " in '" + place + "'");
    }

    @Override
    public Outlet outlet(Link link) {
        return new StreamOutlet(ends.get(link));
    }

    @Override
    public Inlet inlet(Link link) {
        return new StreamInlet(ends.get(link));
    }
}
