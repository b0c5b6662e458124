package dev.talweg.guest;

/** The program asked for more than the oracle allows. */
public final class BudgetExceeded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BudgetExceeded(String message) {
        super(message);
    }
}
