package workbench.workload;

/** A participant's part of a workload, as its kernel sees it: who it is, what it is given, where it hands over what it has done. */
public interface Task {
    /** Counted from 0. */
    int rank();

    Role role();
}
