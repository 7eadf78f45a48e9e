package dev.crmkit.testkit.canary;

import dev.crmkit.model.incident.Facts;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** All objects that can be reached from others: by what their public types answer, and by fields where those are open. */
final class Reach {
    private static final String OURS = "dev.crmkit.";
    private static final Set<String> MUTABLE = Set.of("toBuilder", "hashCode", "toString", "getClass");

    private Reach() {}

    static Set<Object> from(Object root) {
        return from(root, Integer.MAX_VALUE);
    }

    /** What is at most so many steps away: some types answer with ever new objects. */
    static Set<Object> from(Object root, int steps) {
        Set<Object> reached = new LinkedHashSet<>();
        List<Object> open = List.of(root);
        for (int step = 0; step <= steps && !open.isEmpty(); step++)
            open = open.stream()
                    .filter(reached::add)
                    .flatMap(at -> next(at).stream())
                    .toList();
        return reached;
    }

    private static List<Object> next(Object at) {
        if (at instanceof Optional<?> optional)
            return new ArrayList<>(optional.stream().toList());
        if (at instanceof Map<?, ?> map) {
            List<Object> entries = new ArrayList<>(map.keySet());
            entries.addAll(map.values());
            return entries;
        }
        if (at instanceof Iterable<?> many) {
            List<Object> each = new ArrayList<>();
            many.forEach(each::add);
            return each;
        }
        return at.getClass().getName().startsWith(OURS) && !(at instanceof Enum) ? parts(at) : List.of();
    }

    private static List<Object> parts(Object at) {
        List<Object> parts = new ArrayList<>();
        for (Method method : at.getClass().getMethods()) if (isAccessor(method)) parts.add(answer(at, method));
        for (Class<?> type = at.getClass();
                type != null && type.getName().startsWith(OURS);
                type = type.getSuperclass())
            for (Field field : type.getDeclaredFields())
                if (!Modifier.isStatic(field.getModifiers()) && field.trySetAccessible()) parts.add(value(at, field));
        if (at instanceof Facts facts) facts.mentioned().forEach(fact -> parts.add(facts.get(fact)));
        parts.removeIf(Objects::isNull);
        return parts;
    }

    private static boolean isAccessor(Method method) {
        return method.getParameterCount() == 0
                && method.getReturnType() != void.class
                && !Modifier.isStatic(method.getModifiers())
                && Modifier.isPublic(method.getDeclaringClass().getModifiers())
                && method.getDeclaringClass().getName().startsWith(OURS)
                && !MUTABLE.contains(method.getName());
    }

    static Object answer(Object of, Method method) {
        try {
            return method.invoke(of);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(method + " does not answer", e);
        }
    }

    private static Object value(Object of, Field field) {
        try {
            return field.get(of);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field + " is closed", e);
        }
    }
}
