package dev.talweg.check;

import jakarta.inject.Singleton;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What runs here, on what, and since when. */
@Singleton
class VersionCheck implements Check {

    private static final long GIBIBYTE = 1L << 30;

    private final String version;

    VersionCheck(@ConfigProperty(name = "quarkus.application.version") String version) {
        this.version = version;
    }

    @Override
    public Subject subject() {
        return Subject.VERSION;
    }

    @Override
    public Finding look() {
        Duration up = Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
        Runtime machine = Runtime.getRuntime();
        return Finding.good(
                subject(),
                String.format(
                        Locale.ROOT,
                        "Talweg %s on Java %s (%s), %s %s, %d processors, %.1f GB for the server itself, up for %s.",
                        version,
                        System.getProperty("java.version"),
                        System.getProperty("java.vendor"),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        machine.availableProcessors(),
                        (double) machine.maxMemory() / GIBIBYTE,
                        inWords(up)));
    }

    static String inWords(Duration time) {
        if (time.toMinutes() < 1) return "less than a minute";
        if (time.toHours() < 1) return counted(time.toMinutes(), "minute");
        return time.toDays() < 1 ? counted(time.toHours(), "hour") : counted(time.toDays(), "day");
    }

    private static String counted(long count, String unit) {
        return count + " " + unit + (count == 1 ? "" : "s");
    }
}
