package workbench.jms;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.activemq.artemis.core.remoting.impl.netty.CheckDependencies;
import workbench.workload.Parameters;

/**
 * How both ends of a TCP connection are set up. The broker decides, and its address tells the clients.
 *
 * @param eventLoop {@code epoll} or {@code nio}
 */
record Network(String eventLoop, long socketBufferBytes, int remotingThreads) {
    private static final int THREADS_PER_PROCESSOR = 3;
    private static final String EPOLL = "epoll";
    private static final String NIO = "nio";

    static Network of(Parameters parameters) {
        return new Network(
                eventLoop(parameters),
                parameters.number(JmsParameters.SOCKET_BUFFER),
                parameters.has(JmsParameters.REMOTING_THREADS)
                        ? parameters.count(JmsParameters.REMOTING_THREADS)
                        : THREADS_PER_PROCESSOR * Runtime.getRuntime().availableProcessors());
    }

    /** Artemis would fall back to NIO without a word, and the record of the run would be wrong. */
    private static String eventLoop(Parameters parameters) {
        boolean hasEpoll = CheckDependencies.isEpollAvailable();
        if (!parameters.has(JmsParameters.EVENT_LOOP)) {
            return hasEpoll ? EPOLL : NIO;
        }
        if (parameters.is(JmsParameters.EVENT_LOOP, EPOLL) && !hasEpoll) {
            throw new IllegalStateException("eventLoop 'epoll' is not available on this system: use eventLoop=nio");
        }
        return parameters.word(JmsParameters.EVENT_LOOP);
    }

    /** Artemis's options by name, the same for acceptors and connectors. */
    Map<String, Object> options() {
        Map<String, Object> options = new TreeMap<>();
        options.put("useEpoll", eventLoop.equals(EPOLL));
        options.put("useKQueue", false);
        options.put("tcpSendBufferSize", socketBufferBytes);
        options.put("tcpReceiveBufferSize", socketBufferBytes);
        options.put("remotingThreads", remotingThreads);
        return options;
    }

    /** For a client's URL. Its threads are its own: a pool for all of a JVM's connections would go on waiting as the first one does. */
    String query() {
        return options().entrySet().stream()
                .map(option -> option.getKey() + "=" + option.getValue())
                .collect(Collectors.joining("&", "?useGlobalWorkerPool=false&", ""));
    }
}
