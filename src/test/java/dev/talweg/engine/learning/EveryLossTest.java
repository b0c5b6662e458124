package dev.talweg.engine.learning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talweg.engine.Classes;
import dev.talweg.engine.objective.Objective;
import dev.talweg.engine.objective.ObjectiveContract;
import java.lang.reflect.Method;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No loss escapes its contract. */
class EveryLossTest {

    private static final String PACKAGE = "dev.talweg.engine.learning";

    @Test
    void everyLossIsUnderTheContract() {
        Set<Class<?>> held = Classes.beside(EveryLossTest.class, PACKAGE).stream()
                .filter(type -> ObjectiveContract.class.isAssignableFrom(type) && !type.isInterface())
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> method.getName().equals("objective"))
                .map(Method::getReturnType)
                .collect(Collectors.toSet());
        assertThat(Classes.kindsOf(Objective.class, PACKAGE))
                .hasSizeGreaterThanOrEqualTo(10)
                .isSubsetOf(held);
    }
}
