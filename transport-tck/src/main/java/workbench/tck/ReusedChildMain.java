package workbench.tck;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.Socket;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import workbench.control.ChildMain;
import workbench.transport.Loopback;

/** Main class of a JVM that is a child of one repetition after the other, until whoever started it hangs up. */
public final class ReusedChildMain {
    private ReusedChildMain() {}

    /** @param args port and token of {@link ReusedJvms}, and whether each repetition gets classes of its own */
    public static void main(String[] args) throws Exception {
        boolean isolated = Boolean.parseBoolean(args[2]);
        try (Socket socket = new Socket(Loopback.ADDRESS, Integer.parseInt(args[0]))) {
            DataInputStream in = new DataInputStream(socket.getInputStream());
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.writeUTF(args[1]);
            while (true) {
                Map<String, String> environment = read(in);
                boolean served = isolated ? withOwnClasses(environment) : ChildMain.once(environment);
                out.writeBoolean(served);
            }
        } catch (EOFException hungUp) {
            System.exit(0);
        }
    }

    private static Map<String, String> read(DataInputStream in) throws IOException {
        Map<String, String> environment = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            environment.put(in.readUTF(), in.readUTF());
        }
        return environment;
    }

    /** For a library that keeps its state in statics and is begun once in a process. */
    private static boolean withOwnClasses(Map<String, String> environment) throws Exception {
        String[] places = System.getProperty("java.class.path").split(File.pathSeparator);
        URL[] urls = new URL[places.length];
        for (int i = 0; i < places.length; i++) {
            urls[i] = url(places[i]);
        }
        Thread thread = Thread.currentThread();
        ClassLoader usual = thread.getContextClassLoader();
        try (URLClassLoader own = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
            thread.setContextClassLoader(own);
            return (boolean) own.loadClass(ChildMain.class.getName())
                    .getMethod("once", Map.class)
                    .invoke(null, environment);
        } finally {
            thread.setContextClassLoader(usual);
        }
    }

    private static URL url(String place) throws MalformedURLException {
        return Path.of(place).toUri().toURL();
    }
}
