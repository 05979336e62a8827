package org.newsdesk.contract.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The clock of a host whose administrator moves it: so far from the real one as a file says, which may change at any time. */
public final class MovedClock extends Clock {
    private final Path file;
    private final ZoneId zone;

    /** Called by the host. */
    public MovedClock(String file, ZoneId zone) {
        this(Path.of(file), zone);
    }

    private MovedClock(Path file, ZoneId zone) {
        this.file = file;
        this.zone = zone;
    }

    /** A folder for the class path of a host that gives it such a clock instead of its own. */
    static Path extension(Path directory, Path file) throws IOException {
        Path context = directory.resolve("clock/alfresco/extension/moved-clock-context.xml");
        Files.createDirectories(context.getParent());
        Files.writeString(context, """
                <beans xmlns="http://www.springframework.org/schema/beans"
                       xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                       xsi:schemaLocation="http://www.springframework.org/schema/beans
                           http://www.springframework.org/schema/beans/spring-beans.xsd">
                    <bean id="newsdeskClock" class="%s">
                        <constructor-arg value="%s"/>
                        <constructor-arg ref="newsdeskZone"/>
                    </bean>
                </beans>
                """.formatted(MovedClock.class.getName(), file));
        return directory.resolve("clock");
    }

    /** Sets the clocks that read this file. */
    static void set(Path file, Instant now) throws IOException {
        Path written = Files.writeString(
                file.resolveSibling("clock.new"),
                Duration.between(Instant.now(), now).toString());
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new MovedClock(file, other);
    }

    @Override
    public Instant instant() {
        try {
            return Instant.now().plus(Duration.parse(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
