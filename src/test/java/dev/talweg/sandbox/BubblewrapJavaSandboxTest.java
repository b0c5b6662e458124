package dev.talweg.sandbox;

class BubblewrapJavaSandboxTest extends JavaSandboxContract {

    BubblewrapJavaSandboxTest() {
        super(Confinement.Tier.BUBBLEWRAP_AND_SECCOMP);
    }
}
