package workbench.oncrpc;

/**
 * What a participant that is called offers. A program has a number, versions, and procedures with numbers; {@code rpcgen} reads it like this:
 *
 * <pre>
 *   const SECRET_BYTES = 32;
 *   const MOST_BYTES = 268435456;
 *
 *   typedef opaque secret[SECRET_BYTES];       an array of bytes, always as long
 *   typedef opaque message&lt;MOST_BYTES&gt;;        one that may be shorter: its length goes before it
 *
 *   union reply switch (bool done) {
 *     case TRUE:  message result;
 *     case FALSE: string complaint&lt;&gt;;
 *   };
 *
 *   program WORKBENCH {
 *     version FIRST {
 *       void GREET(secret) = 1;                the first call on a connection
 *       reply CALL(message) = 2;
 *     } = 1;
 *   } = 0x20000001;
 * </pre>
 *
 * Elsewhere a port mapper tells at which port a program is served; here participants tell each other.
 */
final class Program {
    /** From 0x20000000 on, numbers are everybody's own. */
    static final int NUMBER = 0x2000_0001;

    static final int VERSION = 1;
    static final int GREET = 1;
    static final int CALL = 2;

    static final int SECRET_BYTES = 32;

    /** More than any message has that the harness lets a participant's heap hold, beside what it is made from. */
    static final int MOST_BYTES = 256 << 20;

    private Program() {}
}
