// Expect: FAILED
class A {
    static double[] minimize(Oracle oracle, double[] x0) throws Exception {
        Object machine = Class.forName("com.sun.tools.attach.VirtualMachine")
                .getMethod("attach", String.class)
                .invoke(null, "" + ProcessHandle.current().pid());
        System.out.println(machine);
        return x0;
    }
}
