// Expect: FAILED|CPU_TIME
import java.lang.reflect.Proxy;
import java.util.*;

class A {
    static double[] minimize(Oracle oracle, double[] x0) {
        List<Object> kept = new ArrayList<>();
        while (true) {
            ClassLoader loader = new ClassLoader(A.class.getClassLoader()) {};
            kept.add(Proxy.newProxyInstance(loader, new Class<?>[] {Runnable.class}, (proxy, method, arguments) -> null));
        }
    }
}
