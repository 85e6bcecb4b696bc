package workbench.semantics;

/**
 * How often a message is copied on its way.
 *
 * @param inJvms by code in the JVMs, the host's included
 * @param inKernel by the kernel
 */
public record Copies(Form form, int inJvms, int inKernel, Detour detour) {
    /** What it is copied into and out of in the JVMs. */
    public enum Form {
        BUFFERS,
        SHARED_MEMORY,
        MESSAGE,
        BROKER_MESSAGES,
        PACKED,
        SERIALIZED,
        MARSHALLED,
        FRAMES,
        RECORD,
        BASE64,
        MIME_PART
    }

    /** Where it is copied more often. */
    public enum Detour {
        NONE,
        /** A large message lies in a file of the broker meanwhile. */
        FILE_OF_BROKER,
        /** A message is kept until its receive is posted. */
        UNEXPECTED
    }

    public static Copies of(Form form, int inJvms, int inKernel) {
        return new Copies(form, inJvms, inKernel, Detour.NONE);
    }
}
