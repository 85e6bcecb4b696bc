package workbench.mpi;

import workbench.transport.JoinContext;

/** The arguments by which {@code MPI.Init} learns its rank, its device and how it meets its peers. */
final class RankArguments {
    private RankArguments() {}

    /** For ranks that are threads of one JVM. */
    static String[] multicore(int rank, int size) {
        return new String[] {Integer.toString(rank), Integer.toString(size), "smpdev"};
    }

    /** For ranks that are JVMs of their own. */
    static String[] cluster(JoinContext context) {
        String places = String.join(
                ";",
                "#Number of Processes",
                Integer.toString(context.size()),
                "#Protocol Switch Limit",
                context.parameters().word(Settings.PROTOCOL_SWITCH_LIMIT),
                "#Server Name",
                context.hostAddress().get(MeetingPoint.ADDRESS),
                "#Server Port",
                context.hostAddress().get(MeetingPoint.PORT));
        return new String[] {Integer.toString(context.rank()), places, "niodev"};
    }
}
