package dev.talweg.engine.descent;

/**
 * A number that tunes a method.
 *
 * @param name as in settings and in the method's formula
 * @param usual what it is when nobody chooses
 * @param least the smallest sensible value
 * @param most the largest sensible value
 */
public record Hyperparameter(String name, double usual, double least, double most) {

    public Hyperparameter {
        if (!(least <= usual && usual <= most)) {
            throw new IllegalArgumentException(name + ": " + usual + " is not from " + least + " to " + most);
        }
    }

    /** A share from 0 to 1. */
    public static Hyperparameter share(String name, double usual) {
        return new Hyperparameter(name, usual, 0, 1);
    }

    /** A share from 0 to below 1, such as what a running mean keeps of its past. */
    public static Hyperparameter belowOne(String name, double usual) {
        return new Hyperparameter(name, usual, 0, Math.nextDown(1.0));
    }

    /** A number that is not negative. */
    public static Hyperparameter size(String name, double usual) {
        return new Hyperparameter(name, usual, 0, Double.MAX_VALUE);
    }

    /** Off (0) or on (1). */
    public static Hyperparameter flag(String name) {
        return new Hyperparameter(name, 0, 0, 1);
    }
}
