package workbench.overhead.procedure;

import workbench.overhead.bare.Ends;
import workbench.transport.Procedure;

/** Calls as messages: each is begun, and what comes back of them is awaited. */
record ProcedureEnds(Procedure partner, int mostUnderWay) implements Ends {
    @Override
    public Out to(int rank, int mostBytes) {
        return new Out() {
            @Override
            public void send(byte[] message, int length) throws Exception {
                partner.begin(message, mostUnderWay);
            }

            @Override
            public void flush() throws Exception {
                partner.awaitReplies();
            }
        };
    }

    @Override
    public In from(int rank, int mostBytes) {
        return acknowledgement -> {
            partner.awaitReplies();
            return acknowledgement.length;
        };
    }
}
