package dev.talweg.sandbox;

/** A sandbox of this machine, which knows how firmly it holds. */
public sealed interface ConfinedSandbox extends Sandbox permits PythonSandbox, JavaSandbox {

    /** How firmly programs are held here. */
    Confinement confinement();
}
