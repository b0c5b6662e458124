import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.ServerSocket;
import java.nio.channels.Pipe;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

/**
 * The self-test of Java: tries what no program may do, from inside, and prints what was not refused. All files that it
 * tries are there on every machine.
 */
final class Probe {

    private interface Attempt {
        void make() throws Exception;
    }

    static double[] minimize(Oracle oracle, double[] x0) throws Exception {
        String java = System.getProperty("java.home") + "/bin/java";
        String guest = System.getProperty("java.class.path");
        Map<String, Attempt> attempts = new LinkedHashMap<>();
        attempts.put("open a file of the system", () -> new FileInputStream("/etc/passwd").close());
        attempts.put("look at processes", () -> new FileInputStream("/proc/self/status").close());
        attempts.put("create", () -> new FileOutputStream("/tmp/talweg-probe").close());
        attempts.put("write to itself", () -> new FileOutputStream(guest, true).close());
        attempts.put("create beside itself", () -> Files.createFile(Path.of(guest).resolveSibling("probe")));
        attempts.put("delete", () -> Files.delete(Path.of(guest)));
        attempts.put("list", () -> {
            if (new File("/").list() == null) throw new IOException("refused");
        });
        attempts.put("listen", () -> new ServerSocket(0).close());
        attempts.put("send", () -> new DatagramSocket().close());
        attempts.put("pipe", Pipe::open);
        attempts.put("start a program", () -> new ProcessBuilder(java, "-version").start());
        StringJoiner allowed = new StringJoiner(", ");
        attempts.forEach((name, attempt) -> {
            try {
                attempt.make();
                allowed.add(name);
            } catch (Exception | LinkageError refused) {
                // as it must be
            }
        });
        Thread thread = new Thread(() -> x0[0] = 1);
        thread.start();
        thread.join();
        System.out.println("Not refused: " + allowed);
        return x0;
    }
}
