package workbench.corba;

import org.omg.CORBA.MARSHAL;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;

/** The names in {@code procedure.idl} as they travel, and its only type, bytes. */
final class ProcedureIdl {
    static final String INTERFACE = "IDL:workbench/Procedure:1.0";
    static final String FAILED = "IDL:workbench/Failed:1.0";
    static final String CALL = "call";

    private static final int MOST_OCTETS = 1 << 30;

    private ProcedureIdl() {}

    static void write(OutputStream out, byte[] octets) {
        out.write_ulong(octets.length);
        out.write_octet_array(octets, 0, octets.length);
    }

    /** A length without a sign, which Java has not, comes as a negative one. */
    static byte[] read(InputStream in) {
        int length = in.read_ulong();
        if (length < 0 || length > MOST_OCTETS) {
            throw new MARSHAL("a sequence of octets has at most " + MOST_OCTETS);
        }
        byte[] octets = new byte[length];
        in.read_octet_array(octets, 0, length);
        return octets;
    }
}
