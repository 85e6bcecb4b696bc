package workbench.portable.collective;

import workbench.transport.Channel;

/** A rank's end of a channel, with the message that it sends and the one that it receives. */
final class Endpoint {
    private final Channel channel;
    private final int rank;
    private final int size;
    private Message outgoing = new Message();
    private Message incoming = new Message();

    Endpoint(Channel channel, int rank, int size) {
        this.channel = channel;
        this.rank = rank;
        this.size = size;
    }

    int rank() {
        return rank;
    }

    int size() {
        return size;
    }

    Message outgoing() {
        return outgoing;
    }

    Message incoming() {
        return incoming;
    }

    /** What has come in is what goes out next. */
    void passOn() {
        Message come = incoming;
        incoming = outgoing;
        outgoing = come;
    }

    void send(int toRank, int length) throws Exception {
        channel.send(toRank, outgoing.bytes(length), length);
    }

    /** Receives so many bytes, since the sender does the same operation. */
    void receive(int fromRank, int length) throws Exception {
        if (receiveAtMost(fromRank, length) < length) {
            throw outOfStep(fromRank, "fewer than", length);
        }
    }

    /** @return how many bytes have come */
    int receiveAtMost(int fromRank, int most) throws Exception {
        int come = channel.receive(fromRank, incoming.bytes(most));
        if (come > most) {
            throw outOfStep(fromRank, "more than", most);
        }
        return come;
    }

    private IllegalStateException outOfStep(int fromRank, String than, int length) {
        return new IllegalStateException("rank " + fromRank + " sent " + than + " the " + length + " bytes that rank "
                + rank + " expects: they do not do the same operation");
    }

    /** Sends and receives. Who is first must be chosen so that not all ranks of a circle send first, nor all receive first. */
    void exchange(int toRank, int sentLength, int fromRank, int receivedLength, boolean sendFirst) throws Exception {
        if (sendFirst) {
            send(toRank, sentLength);
            receive(fromRank, receivedLength);
        } else {
            receive(fromRank, receivedLength);
            send(toRank, sentLength);
        }
    }

    /** Sends to one rank and receives from the same: the lower one sends first. */
    void exchange(int partner, int sentLength, int receivedLength) throws Exception {
        exchange(partner, sentLength, partner, receivedLength, rank < partner);
    }

    void close() throws Exception {
        channel.close();
    }
}
