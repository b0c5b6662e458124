package dev.talweg.engine.learning;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.talweg.engine.objective.Objective;
import dev.talweg.engine.objective.ObjectiveContract;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** No loss escapes its contract. */
class EveryLossTest {

    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages("dev.talweg.engine.learning");

    @Test
    void everyLossIsUnderTheContract() {
        Set<String> held = CLASSES.stream()
                .filter(type -> type.isAssignableTo(ObjectiveContract.class) && !type.isInterface())
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getName().equals("objective"))
                .map(method -> method.getRawReturnType().getName())
                .collect(Collectors.toSet());
        List<String> losses = CLASSES.stream()
                .filter(type -> type.isAssignableTo(Objective.class))
                .filter(type -> !type.isInterface() && !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .filter(type -> type.isTopLevelClass())
                .map(JavaClass::getName)
                .toList();
        assertThat(losses).hasSizeGreaterThanOrEqualTo(10);
        assertThat(held).containsAll(losses);
    }
}
