// Expect: COMPLETED
// Log: (refused\n){14}
import java.net.*;
import java.nio.channels.*;
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
        byte[] here = {127, 0, 0, 1};
        refused(() -> new Socket(InetAddress.getByAddress(here), 5432));
        refused(() -> new ServerSocket(0));
        refused(() -> new DatagramSocket());
        refused(() -> SocketChannel.open(StandardProtocolFamily.UNIX));
        refused(() -> Pipe.open());
        refused(() -> InetAddress.getByName("talweg.example"));
        refused(() -> new URL("http://127.0.0.1:8080/").openStream());
        return x0;
    }
}
