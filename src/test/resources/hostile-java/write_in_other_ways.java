// Expect: COMPLETED
// Log: ((refused\n){12}false false false\n){2}
import java.io.*;
import java.nio.channels.FileChannel;
import java.nio.file.*;
import java.nio.file.attribute.FileTime;
import java.util.Set;
import java.util.concurrent.Callable;

class A {
    static void refused(Callable<?> attempt) {
        try {
            System.out.println("not refused: " + attempt.call());
        } catch (Exception | Error e) {
            System.out.println("refused");
        }
    }

    static double[] minimize(Oracle oracle, double[] x0) {
        Path self = Path.of(System.getProperty("java.class.path"));
        Path fresh = Path.of("/tmp/talweg-hostile");
        refused(() -> new RandomAccessFile(self.toFile(), "rw"));
        refused(() -> FileChannel.open(self, StandardOpenOption.APPEND));
        refused(() -> FileChannel.open(self, StandardOpenOption.READ, StandardOpenOption.DELETE_ON_CLOSE));
        refused(() -> Files.createTempFile("talweg", "hostile"));
        refused(() -> Files.createDirectory(fresh));
        refused(() -> Files.createSymbolicLink(fresh, self));
        refused(() -> Files.createLink(fresh, self));
        refused(() -> Files.move(self, fresh));
        refused(() -> Files.copy(self, fresh));
        refused(() -> {
            Files.delete(self);
            return self;
        });
        refused(() -> Files.setLastModifiedTime(self, FileTime.fromMillis(0)));
        refused(() -> Files.setPosixFilePermissions(self, Set.of()));
        System.out.println(self.toFile().setWritable(true) + " " + self.toFile().delete() + " " + fresh.toFile().mkdirs());
        return x0;
    }
}
