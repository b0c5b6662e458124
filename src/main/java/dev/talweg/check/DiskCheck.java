package dev.talweg.check;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How much room is left where our data lies. */
@Singleton
class DiskCheck implements Check {

    private static final double GIBIBYTE = 1 << 30;
    /** An evening of 300 writes less than half of it. */
    private static final double LITTLE = 2;

    private static final double TOO_LITTLE = 0.25;

    private final Path data;

    DiskCheck(@ConfigProperty(name = "talweg.data", defaultValue = "data") Path data) {
        this.data = data.toAbsolutePath();
    }

    @Override
    public Subject subject() {
        return Subject.DISK;
    }

    @Override
    public Finding look() {
        try {
            Files.createDirectories(data);
            FileStore store = Files.getFileStore(data);
            return finding(store.getUsableSpace() / GIBIBYTE, store.getTotalSpace() / GIBIBYTE);
        } catch (IOException e) {
            return Finding.bad(
                    subject(),
                    "Nothing can be written to the data directory " + data + ": " + e.getMessage() + ".",
                    "Give the user that runs the server the right to write there, or name another directory in"
                            + " talweg.data.");
        }
    }

    Finding finding(double free, double total) {
        String sentence =
                String.format(Locale.ROOT, "%.1f GB of %.0f GB are free where the data lies (%s).", free, total, data);
        if (free < TOO_LITTLE)
            return Finding.bad(
                    subject(), sentence, "The database stops when the disk is full. Free some space there now.");
        return free < LITTLE
                ? Finding.look(
                        subject(), sentence, "Enough for an evening, hardly for more. Free some space there soon.")
                : Finding.good(subject(), sentence);
    }
}
