package workbench.jms;

import java.util.List;

/** Settings with which every message must arrive as well. */
final class JmsVariants {
    static final List<String> ALL = List.of(
            "acknowledge=auto",
            "acknowledge=dups-ok,credits=1",
            "acknowledge=dups-ok,acknowledgeBatch=1",
            "acknowledge=client",
            "acknowledge=client,credits=1,producers=1",
            "acknowledge=transacted,acknowledgeBatch=7",
            "send=blocking",
            "send=completion,sendWindow=3",
            "windows=library,directDeliver=on",
            "windows=library,messageSize=33",
            "consumerWindow=1",
            "producerWindow=1,consumerWindow=2",
            "largeMessages=1KiB,messageSize=64KiB,messages=100",
            "delivery=persistent,journal=nio,journalTimeout=3ms,messages=100",
            "delivery=persistent,journal=mapped,send=fire-and-forget,messages=300",
            "delivery=persistent,acknowledge=auto,windows=library,largeMessages=100KiB,messageSize=200KiB,messages=40");

    /** Those in which a connection over TCP may differ from one within the VM. */
    static final List<String> OVER_TCP = List.of(
            "acknowledge=auto",
            "acknowledge=transacted,acknowledgeBatch=7",
            "send=blocking",
            "send=completion,sendWindow=3",
            "eventLoop=nio,socketBuffer=16KiB,remotingThreads=1,messages=30",
            "producerWindow=1,consumerWindow=2",
            "windows=library,directDeliver=on",
            "delivery=persistent,journal=nio,journalTimeout=3ms,messages=100",
            "delivery=persistent,acknowledge=auto,windows=library,largeMessages=100KiB,messageSize=200KiB,messages=40");

    private JmsVariants() {}
}
