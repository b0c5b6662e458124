package dev.talweg.engine.method;

import dev.talweg.engine.descent.Descent;
import dev.talweg.engine.descent.Hyperparameter;
import dev.talweg.engine.descent.Tuning;
import dev.talweg.engine.firstorder.AdaDelta;
import dev.talweg.engine.firstorder.AdaGrad;
import dev.talweg.engine.firstorder.Adam;
import dev.talweg.engine.firstorder.AdamW;
import dev.talweg.engine.firstorder.Adamax;
import dev.talweg.engine.firstorder.AmsGrad;
import dev.talweg.engine.firstorder.Conditioned;
import dev.talweg.engine.firstorder.GradientDescent;
import dev.talweg.engine.firstorder.Momentum;
import dev.talweg.engine.firstorder.NAdam;
import dev.talweg.engine.firstorder.Nesterov;
import dev.talweg.engine.firstorder.ProximalGradient;
import dev.talweg.engine.firstorder.RAdam;
import dev.talweg.engine.firstorder.RmsProp;
import dev.talweg.engine.firstorder.Stepping;
import dev.talweg.engine.firstorder.Update;
import dev.talweg.engine.linesearch.Bfgs;
import dev.talweg.engine.linesearch.ConjugateGradient;
import dev.talweg.engine.linesearch.LBfgs;
import dev.talweg.engine.linesearch.LinearConjugateGradient;
import dev.talweg.engine.linesearch.Newton;
import dev.talweg.engine.linesearch.SteepestDescent;
import dev.talweg.engine.schedule.Schedule;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The methods by the names that settings use. A new method is one class, one line here and one golden trace. */
public enum Method {
    GRADIENT_DESCENT("gradient-descent", GradientDescent.HYPERPARAMETERS, stepping(GradientDescent::new)),
    MOMENTUM("momentum", Momentum.HYPERPARAMETERS, stepping(Momentum::new)),
    NESTEROV("nesterov", Nesterov.HYPERPARAMETERS, stepping(Nesterov::new)),
    ADAGRAD("adagrad", AdaGrad.HYPERPARAMETERS, stepping(AdaGrad::new)),
    RMSPROP("rmsprop", RmsProp.HYPERPARAMETERS, stepping(RmsProp::new)),
    ADADELTA("adadelta", AdaDelta.HYPERPARAMETERS, stepping(AdaDelta::new)),
    ADAM("adam", Adam.HYPERPARAMETERS, stepping(Adam::new)),
    AMSGRAD("amsgrad", AmsGrad.HYPERPARAMETERS, stepping(AmsGrad::new)),
    ADAMW("adamw", AdamW.HYPERPARAMETERS, stepping(AdamW::new)),
    ADAMAX("adamax", Adamax.HYPERPARAMETERS, stepping(Adamax::new)),
    NADAM("nadam", NAdam.HYPERPARAMETERS, stepping(NAdam::new)),
    RADAM("radam", RAdam.HYPERPARAMETERS, stepping(RAdam::new)),
    PROXIMAL_GRADIENT("proximal-gradient", ProximalGradient.HYPERPARAMETERS, stepping(ProximalGradient::new)),
    NEWTON("newton", Newton.HYPERPARAMETERS, walking(Newton::new)),
    BFGS("bfgs", Bfgs.HYPERPARAMETERS, walking(Bfgs::new)),
    L_BFGS("l-bfgs", LBfgs.HYPERPARAMETERS, walking(LBfgs::new)),
    CONJUGATE_GRADIENT("conjugate-gradient", ConjugateGradient.HYPERPARAMETERS, walking(ConjugateGradient::new)),
    LINEAR_CONJUGATE_GRADIENT(
            "linear-conjugate-gradient",
            LinearConjugateGradient.HYPERPARAMETERS,
            walking(LinearConjugateGradient::new)),
    STEEPEST_DESCENT("steepest-descent", SteepestDescent.HYPERPARAMETERS, walking(SteepestDescent::new));

    private final String key;
    private final List<Hyperparameter> own;
    private final List<Hyperparameter> hyperparameters;
    private final Way way;

    Method(String key, List<Hyperparameter> own, Way way) {
        this.key = key;
        this.own = own;
        this.hyperparameters = way.stepping == null ? own : Conditioned.withCommon(own);
        this.way = way;
    }

    /** Either steps with a schedule's rate, or finds its own lengths. */
    private record Way(
            @Nullable Function<Tuning, Update> stepping,
            @Nullable Function<Tuning, Descent> walking) {}

    private static Way stepping(Function<Tuning, Update> update) {
        return new Way(update, null);
    }

    private static Way walking(Function<Tuning, Descent> descent) {
        return new Way(null, descent);
    }

    /**
     * The method that settings call so.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Method of(String key) {
        return Stream.of(values())
                .filter(method -> method.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no optimiser is called " + key));
    }

    /** Its name in settings. */
    public String key() {
        return key;
    }

    /** What it can be tuned by. */
    public List<Hyperparameter> hyperparameters() {
        return hyperparameters;
    }

    /** Whether it takes steps with the rate of a schedule; otherwise it finds the length of each step by itself. */
    public boolean takesRate() {
        return way.stepping != null;
    }

    /**
     * A fresh descent.
     *
     * @param schedule of the learning rate; of no use to a method that takes none
     * @throws IllegalArgumentException when the method has no such hyper-parameter, or not with that value
     */
    public Descent descent(Schedule schedule, Tuning tuning) {
        if (way.walking == null) return new Stepping(update(tuning), schedule);
        tuning.requireOf(key, hyperparameters);
        return way.walking.apply(tuning);
    }

    /**
     * A tuning that keeps that much of the past at every step, from 0 to below 1: μ, or β₁; a method that has neither
     * keeps none.
     */
    public Tuning keeping(double momentum) {
        return Stream.of("momentum", "beta1")
                .filter(name ->
                        hyperparameters.stream().anyMatch(each -> each.name().equals(name)))
                .findFirst()
                .map(name -> Tuning.usual().with(name, momentum))
                .orElseGet(Tuning::usual);
    }

    /** A fresh update, with what all of them have in common around it. */
    Update update(Tuning tuning) {
        if (way.stepping == null) throw new IllegalArgumentException(key + " does not step with a rate");
        tuning.requireOf(key, hyperparameters);
        return Conditioned.around(way.stepping.apply(tuning), tuning, own);
    }
}
