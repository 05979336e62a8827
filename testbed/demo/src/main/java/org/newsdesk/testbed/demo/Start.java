package org.newsdesk.testbed.demo;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;
import org.newsdesk.testbed.host.boot.EmbeddedHost;

/** {@code ./run.sh start}: the host with the demo bureau, until the process is ended. */
public final class Start {
    private Start() {}

    /** Starts, sets up if need be, and says where to go. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Console console = Console.standard();
        try {
            Arguments options = new Arguments(arguments);
            requireFree(options.port());
            EmbeddedHost host = EmbeddedHost.start(options.host());
            Runtime.getRuntime().addShutdownHook(new Thread(host::close));
            Bureau bureau = new Bureau(host.url(), options.testbed());
            if (new DemoSetup(bureau, options.data()).run()) {
                console.line("演示单位和示例稿件已建好。 Demo bureau and sample drafts are set up.");
            }
            welcome(console, host.url(), bureau);
        } catch (IllegalArgumentException | IllegalStateException e) {
            console.verdict(false, reason(e));
            System.exit(2);
        }
        Thread.currentThread().join();
    }

    private static void welcome(Console console, String url, Bureau bureau) {
        console.heading("新闻审发 · Newsdesk for Alfresco");
        console.line("  " + url + "/share/newsdesk/");
        console.heading("账号 · accounts（密码 password: " + Bureau.PASSWORD + "）");
        console.table(
                List.of("用户名 user", "姓名 name", "职责 duties"),
                bureau.people().stream()
                        .map(person -> List.of(person.id(), person.name(), person.duties()))
                        .toList());
        console.line("  admin / admin: 平台管理员，维护组织机构和清单 · the platform's administrator, signs nothing");
        console.line("");
        console.line("按 Ctrl-C 停止；稿件和数据保留。 Ctrl-C stops it; drafts and data are kept.");
    }

    /** Asked beforehand, because Tomcat starts without its connector when the port is taken. */
    private static void requireFree(int port) {
        try {
            new ServerSocket(port).close();
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "端口 %d 已被占用。 Port %1$d is in use: ./run.sh --port %d".formatted(port, port + 1), e);
        }
    }

    /** The first cause says what people can act on, such as a database that another process holds. */
    private static String reason(RuntimeException failure) {
        Throwable cause = failure;
        while (failure instanceof IllegalStateException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage();
    }
}
