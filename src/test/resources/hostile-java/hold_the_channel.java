// Expect: WALL_TIME
import java.lang.reflect.Field;

class A {
    static double[] minimize(Oracle oracle, double[] x0) throws Exception {
        Field field = oracle.getClass().getDeclaredField("channel");
        field.setAccessible(true);
        Object channel = field.get(oracle);
        Thread holder = new Thread(() -> {
            synchronized (channel) {
                try {
                    Thread.sleep(1_000_000);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
        });
        holder.start();
        Thread.sleep(200);
        oracle.value(x0);
        return x0;
    }
}
