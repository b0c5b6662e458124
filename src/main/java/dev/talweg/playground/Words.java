package dev.talweg.playground;

import dev.talweg.engine.method.Method;
import dev.talweg.engine.schedule.Decay;

/**
 * What a method or a schedule is called, and its idea in one sentence.
 *
 * @param label its name for people
 */
record Words(String label, String idea) {

    static Words of(Method method) {
        return switch (method) {
            case GRADIENT_DESCENT ->
                new Words("Gradient descent", "Steps straight down the slope, the rate times the gradient long.");
            case MOMENTUM ->
                new Words("Momentum", "A heavy ball: it keeps most of its last steps and rolls along the valley.");
            case NESTEROV -> new Words("Nesterov", "A heavy ball that looks ahead before it takes the slope.");
            case ADAGRAD -> new Words("AdaGrad", "Shortens the steps along what has been steep, more and more.");
            case RMSPROP ->
                new Words("RMSprop", "Divides each slope by its recent size: steep and flat directions move alike.");
            case ADADELTA -> new Words("AdaDelta", "As RMSprop, with lengths that it learns; a rate of 1 is usual.");
            case ADAM -> new Words("Adam", "Momentum over slopes that are divided by their recent size.");
            case AMSGRAD -> new Words("AMSGrad", "Adam whose divisor never shrinks again.");
            case ADAMW -> new Words("AdamW", "Adam with a pull towards 0 that is not divided by anything.");
            case ADAMAX -> new Words("AdaMax", "Adam that divides by the largest slope of late.");
            case NADAM -> new Words("NAdam", "Adam that looks ahead as Nesterov does.");
            case RADAM -> new Words("RAdam", "Adam that steps carefully until it knows the size of the slopes.");
            case PROXIMAL_GRADIENT ->
                new Words("Proximal gradient", "A step down, then a penalty that can set a variable to 0 exactly.");
            case NEWTON -> new Words("Newton", "Jumps where the curvature sees level ground, be that down or not.");
            case BFGS -> new Words("BFGS", "Learns the curvature from its own steps and searches along each.");
            case L_BFGS -> new Words("L-BFGS", "BFGS that remembers its last few steps only.");
            case CONJUGATE_GRADIENT ->
                new Words("Conjugate gradients", "No direction spoils what the ones before it have gained.");
            case LINEAR_CONJUGATE_GRADIENT ->
                new Words("Linear conjugate gradients", "Exact on a bowl: there after two steps in the plane.");
            case STEEPEST_DESCENT ->
                new Words("Steepest descent", "Down the slope, as far as is best on a bowl; it zigzags even so.");
        };
    }

    static Words of(Decay decay) {
        return switch (decay) {
            case CONSTANT -> new Words("Constant", "The same rate at every step.");
            case STEP -> new Words("Step", "Falls by a factor after each part of the run.");
            case EXPONENTIAL -> new Words("Exponential", "Falls by the same share at every step.");
            case COSINE -> new Words("Cosine", "Falls along half a cosine wave.");
            case WARM_RESTARTS -> new Words("Warm restarts", "Cosine waves that begin anew, each longer.");
            case CYCLICAL -> new Words("Cyclical", "Up and down in even triangles.");
            case ONE_CYCLE -> new Words("One cycle", "Up once, then down to next to nothing.");
            case WARM_UP -> new Words("Warm-up", "Climbs at first, then falls along a cosine wave.");
            case PLATEAU -> new Words("Plateau", "Falls when the loss has not, for a while.");
        };
    }

    /** A rate that is worth a first try on most surfaces. */
    static double usualRate(Method method) {
        return switch (method) {
            case ADADELTA -> 1;
            case ADAGRAD -> 0.5;
            case ADAM, AMSGRAD, ADAMW, ADAMAX, NADAM, RADAM, RMSPROP -> 0.05;
            case GRADIENT_DESCENT, MOMENTUM, NESTEROV, PROXIMAL_GRADIENT -> 0.01;
            case NEWTON, BFGS, L_BFGS, CONJUGATE_GRADIENT, LINEAR_CONJUGATE_GRADIENT, STEEPEST_DESCENT -> 0.01;
        };
    }
}
