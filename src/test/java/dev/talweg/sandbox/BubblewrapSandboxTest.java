package dev.talweg.sandbox;

class BubblewrapSandboxTest extends SandboxContract {

    BubblewrapSandboxTest() {
        super(Confinement.Tier.BUBBLEWRAP_AND_SECCOMP);
    }
}
