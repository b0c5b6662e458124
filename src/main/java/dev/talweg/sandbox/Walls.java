package dev.talweg.sandbox;

/** The firmest walls that hold on this machine, and how to start processes behind them. */
record Walls(Launcher launcher, Confinement confinement) {

    /** Tries programs of one language behind these walls; says what holds. */
    interface Trial {
        String hold(Launcher launcher) throws SandboxException;
    }

    /**
     * Bubblewrap around a process that confines itself, else that process alone.
     *
     * @throws SandboxException when neither holds, with a sentence that says why
     */
    static Walls firmest(PythonRuntime runtime, boolean root, boolean bubblewrap, Trial trial) throws SandboxException {
        String without = "";
        if (bubblewrap) {
            Launcher wrapped = new Launcher(runtime, true, root);
            try {
                String held = "Bubblewrap. " + trial.hold(wrapped) + ".";
                return new Walls(wrapped, new Confinement(Confinement.Tier.BUBBLEWRAP_AND_SECCOMP, held));
            } catch (SandboxException e) {
                without = " Bubblewrap is not in use: " + e.getMessage();
            }
        }
        Launcher bare = new Launcher(runtime, false, root);
        return new Walls(bare, new Confinement(Confinement.Tier.SECCOMP, trial.hold(bare) + "." + without));
    }
}
