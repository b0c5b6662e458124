package dev.talweg.engine.tuning;

import dev.talweg.engine.descent.Descent;
import dev.talweg.engine.descent.Slope;
import dev.talweg.engine.descent.StopRule;
import dev.talweg.engine.objective.FiniteSum;
import java.util.List;
import java.util.function.Supplier;

/**
 * Federated averaging: in each round every client walks a few steps from the server's point, on all of its examples,
 * and the server goes to the mean of where they arrived, weighted by their numbers of examples: w ← Σ (nₖ / n) wₖ. The
 * examples never leave the clients. Clients are summed in their order. Source: McMahan, Moore, Ramage, Hampson and
 * Agüera y Arcas, AISTATS 2017.
 */
public final class FederatedAveraging {

    private final List<? extends FiniteSum> clients;
    private final Supplier<Descent> local;
    private final int localSteps;

    /**
     * @param local how a client walks, a fresh descent each time
     * @param localSteps gradients that each client may follow in a round
     */
    public FederatedAveraging(List<? extends FiniteSum> clients, Supplier<Descent> local, int localSteps) {
        if (clients.isEmpty()) throw new IllegalArgumentException("there are no clients");
        if (localSteps < 1) throw new IllegalArgumentException("a round has at least one step: " + localSteps);
        this.clients = List.copyOf(clients);
        this.local = local;
        this.localSteps = localSteps;
    }

    /** One round, in place. */
    public void round(double[] w) {
        long examples = clients.stream().mapToLong(FiniteSum::terms).sum();
        double[] mean = new double[w.length];
        for (FiniteSum client : clients) {
            double[] own = w.clone();
            local.get().walk(own, Slope.of(client).until(StopRule.afterSteps(localSteps)));
            double weight = (double) client.terms() / examples;
            for (int i = 0; i < w.length; i++) mean[i] += weight * own[i];
        }
        System.arraycopy(mean, 0, w, 0, w.length);
    }
}
