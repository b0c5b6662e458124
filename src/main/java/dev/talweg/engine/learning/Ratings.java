package dev.talweg.engine.learning;

/**
 * Who rated what, and how: user {@code user[k]} gave the item {@code item[k]} the rating {@code rating[k]}. Users and
 * items are numbered from 0. Immutable.
 *
 * @param users how many there are
 * @param items how many there are
 */
public record Ratings(int users, int items, int[] user, int[] item, double[] rating) {

    public Ratings {
        if (rating.length == 0 || user.length != rating.length || item.length != rating.length) {
            throw new IllegalArgumentException(
                    user.length + " users and " + item.length + " items of " + rating.length + " ratings");
        }
        user = checked("user", user, users);
        item = checked("item", item, items);
        rating = rating.clone();
    }

    /** How many ratings there are. */
    public int size() {
        return rating.length;
    }

    /** The mean rating. */
    public double mean() {
        return Kernels.sum(rating, rating.length) / rating.length;
    }

    @Override
    public int[] user() {
        return user.clone();
    }

    @Override
    public int[] item() {
        return item.clone();
    }

    @Override
    public double[] rating() {
        return rating.clone();
    }

    private static int[] checked(String what, int[] numbers, int below) {
        for (int number : numbers) {
            if (number < 0 || number >= below) {
                throw new IllegalArgumentException("a " + what + " is from 0 to " + (below - 1) + ": " + number);
            }
        }
        return numbers.clone();
    }
}
