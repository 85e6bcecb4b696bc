package workbench.present;

import java.util.List;
import workbench.semantics.Acknowledgement;
import workbench.semantics.Border;
import workbench.semantics.Bound;
import workbench.semantics.Capacity;
import workbench.semantics.Copies;
import workbench.semantics.Durability;
import workbench.semantics.Next;
import workbench.semantics.Place;
import workbench.semantics.Policy;
import workbench.semantics.Semantics;
import workbench.semantics.Send;
import workbench.semantics.Waiting;

/** What figures mean, made up. */
final class MadeMeanings {
    private MadeMeanings() {}

    static Semantics of(Policy kernel) {
        return of(kernel, Capacity.messages(256, Place.QUEUE), Send.copiedTo(Place.QUEUE));
    }

    static Semantics of(Capacity capacity) {
        return of(Policy.ONLY, capacity, Send.copiedTo(Place.SOCKET_BUFFERS));
    }

    static Semantics of(Send send) {
        return of(Policy.ONLY, Capacity.messages(256, Place.QUEUE), send);
    }

    static Semantics of(Policy kernel, Capacity capacity, Send send) {
        return new Semantics(
                kernel,
                capacity,
                Waiting.BLOCKS,
                Durability.NONE,
                Acknowledgement.of(Acknowledgement.By.NOBODY),
                send,
                Copies.of(Copies.Form.BUFFERS, 2, 2),
                Border.of(Border.Crossing.TO_RECEIVER),
                Next.ONLY_CONSUMER,
                List.of());
    }

    /** As a JMS transport over TCP has it. */
    static Semantics ofBroker() {
        return new Semantics(
                Policy.ON_DEMAND,
                new Capacity(Capacity.Room.MESSAGES, Place.BROKER, 256, 256, Capacity.Exactness.ABOUT, Bound.NONE),
                Waiting.BLOCKS,
                new Durability(Durability.Kept.SYNCED_LATER, Durability.Journal.MAPPED),
                new Acknowledgement(Acknowledgement.By.DUPS_OK, 64, Bound.Item.MESSAGE),
                Send.returning(Send.Returns.NEVER_CONFIRMED),
                Copies.of(Copies.Form.BROKER_MESSAGES, 6, 4),
                new Border(Border.Crossing.TO_BROKER_AND_RECEIVER, Border.EventLoop.EPOLL),
                Next.CONSUMER_WITH_ROOM,
                List.of("delivery", "send"));
    }

    /** As an MPI transport within one JVM has it. */
    static Semantics ofRanks() {
        return new Semantics(
                Policy.DIRECT,
                Capacity.messages(512, Place.RECEIVER),
                Waiting.BLOCKS,
                Durability.NONE,
                new Acknowledgement(Acknowledgement.By.GRANT, 256, Bound.Item.MESSAGE),
                new Send(Send.Mode.STANDARD, Send.Returns.MATCHED, Place.NONE, 0),
                Copies.of(Copies.Form.PACKED, 3, 0),
                Border.of(Border.Crossing.SAME_JVM),
                Next.ONLY_CONSUMER,
                List.of("sendMode"));
    }
}
