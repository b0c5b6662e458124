package dev.talweg.leaderboard.drawing;

/** A piece of the plane and the rectangle of a drawing that shows it; upwards in the plane is upwards in the drawing. */
record Frame(double xMin, double xMax, double yMin, double yMax, double left, double top, double width, double height) {

    double across(double x) {
        return left + (x - xMin) / (xMax - xMin) * width;
    }

    double down(double y) {
        return top + (yMax - y) / (yMax - yMin) * height;
    }

    boolean shows(double across, double down) {
        return across >= left && across <= left + width && down >= top && down <= top + height;
    }

    /** Where the straight way from a place inside to one outside leaves the rectangle. */
    double[] exit(double[] inside, double[] outside) {
        double share = Math.min(
                share(inside[0], outside[0], left, left + width), share(inside[1], outside[1], top, top + height));
        return new double[] {inside[0] + share * (outside[0] - inside[0]), inside[1] + share * (outside[1] - inside[1])
        };
    }

    private static double share(double inside, double outside, double low, double high) {
        if (outside > high) return (high - inside) / (outside - inside);
        if (outside < low) return (low - inside) / (outside - inside);
        return 1;
    }
}
