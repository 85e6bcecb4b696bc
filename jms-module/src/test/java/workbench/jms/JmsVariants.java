package workbench.jms;

import java.util.List;

/** Settings with which every message must arrive as well. */
final class JmsVariants {
    static final List<String> ALL = List.of(
            "acknowledge=dups-ok",
            "acknowledge=dups-ok,credits=1",
            "acknowledge=client",
            "acknowledge=client,credits=1,producers=1",
            "acknowledge=transacted,acknowledgeBatch=7",
            "send=blocking",
            "send=completion,sendWindow=3",
            "consumerWindow=1",
            "delivery=persistent,journal=nio,send=blocking,messages=100",
            "delivery=persistent,journal=mapped,messages=300");

    /** Those in which a connection over TCP may differ from one within the VM. */
    static final List<String> OVER_TCP = List.of(
            "acknowledge=transacted,acknowledgeBatch=7",
            "send=blocking",
            "send=completion,sendWindow=3",
            "delivery=persistent,journal=nio,send=blocking,messages=100");

    private JmsVariants() {}
}
