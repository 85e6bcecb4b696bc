package workbench.ipc.posix;

/** What probably helps against an error of the system. */
final class Cure {
    private static final int EPERM = 1;
    private static final int EACCES = 13;
    private static final int ENOSPC = 28;
    private static final int ENOLCK = 37;
    private static final int EMFILE = 24;
    private static final int ENOSYS = 38;
    static final int EEXIST = 17;

    private Cure() {}

    /** A sentence's end, or nothing. */
    static String of(int errno) {
        return switch (errno) {
            case EPERM ->
                "; more than the system allows to a user (/proc/sys/fs/pipe-max-size, /proc/sys/kernel/msgmnb): ask for less";
            case EACCES -> "; choose a folder with --out that you may write to";
            case ENOSPC ->
                "; the disk or a limit of the system is used up (ipcs -l shows those of System V): free some, or choose another"
                        + " --out";
            case ENOLCK -> "; this file system has no locks: choose a folder with --out on a local disk";
            case EMFILE -> "; raise 'ulimit -n'";
            case ENOSYS -> "; this system or container does not allow the call";
            case EEXIST -> "; another program uses that name or key";
            default -> "";
        };
    }
}
