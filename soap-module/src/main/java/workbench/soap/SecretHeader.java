package workbench.soap;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.util.List;
import java.util.Map;
import workbench.ipc.MeetingHost;

/** The secret of the repetition, in a header of each HTTP request: it is looked at before the envelope is read. */
final class SecretHeader extends Filter {
    private static final String NAME = "Secret";
    private static final int NO_BODY = -1;

    private final String secret;

    SecretHeader(String secret) {
        this.secret = secret;
    }

    /** For a caller's requests. */
    Map<String, List<String>> said() {
        return Map.of(NAME, List.of(secret));
    }

    @Override
    public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
        String received = exchange.getRequestHeaders().getFirst(NAME);
        if (received != null && MeetingHost.isSame(secret, received)) {
            chain.doFilter(exchange);
            return;
        }
        exchange.sendResponseHeaders(HttpURLConnection.HTTP_FORBIDDEN, NO_BODY);
        exchange.close();
    }

    @Override
    public String description() {
        return "lets nobody pass who does not know the secret";
    }
}
