package org.newsdesk.contract.faults;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The line to a database, which can be cut and mended: all connections break, and new ones are refused meanwhile. */
final class Relay implements AutoCloseable {
    private final InetSocketAddress target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private ServerSocket listening;

    /** A line to there. */
    Relay(InetSocketAddress target) throws IOException {
        this.target = target;
        listen(0);
    }

    /** Where to connect to. */
    int port() {
        return listening.getLocalPort();
    }

    /** Breaks everything. */
    void cut() throws IOException {
        listening.close();
        for (Socket each : open) {
            each.close();
        }
    }

    /** Serves again, at the same port. */
    void mend() throws IOException {
        listen(port());
    }

    @Override
    public void close() throws IOException {
        cut();
    }

    private void listen(int port) throws IOException {
        ServerSocket server = new ServerSocket();
        server.setReuseAddress(true);
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        listening = server;
        inBackground(() -> {
            while (true) {
                connect(server.accept());
            }
        });
    }

    private void connect(Socket client) throws IOException {
        Socket database = new Socket();
        open.add(client);
        open.add(database);
        database.connect(target);
        inBackground(() -> pass(client, database));
        inBackground(() -> pass(database, client));
    }

    private void pass(Socket from, Socket to) throws IOException {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private static void inBackground(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException e) {
                // the line was cut, or an end hung up
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private interface Work {
        void run() throws IOException;
    }
}
