package workbench.ipc;

/** A message on its way between threads; used again when its receiver has copied it. */
final class HandedMessage {
    byte[] bytes = new byte[0];
    int length;

    void copy(byte[] message, int count) {
        if (bytes.length < count) {
            bytes = new byte[message.length];
        }
        System.arraycopy(message, 0, bytes, 0, count);
        length = count;
    }
}
