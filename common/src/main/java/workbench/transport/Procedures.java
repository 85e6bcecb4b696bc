package workbench.transport;

/** A participant's procedure and those of the others. Used by the participant's own thread, while nothing is measured. */
public interface Procedures {
    /** Offers the participant's own procedure to the others, in place of the one before. Called while no iteration is under way. */
    void offer(Procedure own) throws Exception;

    /** The procedure that a rank offers, ready to be called. May be asked for before that rank offers it. */
    Procedure of(int rank) throws Exception;
}
