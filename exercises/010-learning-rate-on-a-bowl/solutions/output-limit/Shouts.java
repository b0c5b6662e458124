class Shouts {
    static double[] minimize(Oracle oracle, double[] x0) {
        while (true) System.out.println("down down down down down down down down down down down down down down");
    }
}
