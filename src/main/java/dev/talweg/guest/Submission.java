package dev.talweg.guest;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The program's classes, loaded once for each instance, so that what is static begins anew. */
final class Submission extends ClassLoader {

    /** Tells its frames from ours in a stack trace. */
    static final String NAME = "submission";

    private final Map<String, byte[]> classes;

    Submission(Map<String, byte[]> classes) {
        super(NAME, Submission.class.getClassLoader());
        this.classes = classes;
    }

    /**
     * The static method of a class that is not inside another one; the first there is.
     *
     * @param words its parameters as a participant would write them
     * @throws Unfit when there is none
     */
    Method method(String name, String words, Class<?>... parameters) throws Unfit, ClassNotFoundException {
        List<Method> alike = new ArrayList<>();
        for (String type : classes.keySet()) {
            Class<?> found = Class.forName(type, false, this);
            if (found.getEnclosingClass() != null) continue;
            for (Method method : found.getDeclaredMethods()) {
                if (method.getName().equals(name) && !method.isSynthetic()) alike.add(method);
            }
        }
        for (Method method : alike) {
            if (!Arrays.equals(method.getParameterTypes(), parameters)) continue;
            if (!Modifier.isStatic(method.getModifiers())) throw new Unfit("The method " + name + " must be static.");
            method.setAccessible(true);
            return method;
        }
        String yours = alike.isEmpty() ? "" : "; yours takes (" + told(alike.get(0)) + ")";
        throw new Unfit("There is no static method " + name + "(" + words + ")" + yours + ".");
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] code = classes.get(name);
        if (code == null) throw new ClassNotFoundException(name);
        return defineClass(name, code, 0, code.length);
    }

    private static String told(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", "));
    }
}
