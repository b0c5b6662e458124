package dev.talweg.exercise;

/** Writing a function: its cases are drawn by chance. */
record FunctionTask(String slug, Cases cases, String function, double tolerance, int publicCases)
        implements Task.Answers {

    @Override
    public int dimension() {
        return cases.dimension();
    }

    @Override
    public Case publicCase(int number) {
        return cases.drawn(new Draws("public", slug + "/" + number), number);
    }

    @Override
    public Case hidden(String secret, int number) {
        return cases.drawn(new Draws(secret, slug + "/" + number), number);
    }
}
