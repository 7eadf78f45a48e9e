package dev.crmkit.laws;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The first half of law 5: the core waits for nothing, opens nothing and starts nothing. */
final class StillnessLaws {
    private static final String LOCK_HOME = "dev.crmkit.rules.ledger";

    private static final Predicate<String> THREAD_TYPES = Uses.anyOf(
            "java.util.Timer*",
            "java.util.concurrent.CompletableFuture",
            "java.util.concurrent.*Executor*",
            "java.util.concurrent.ForkJoin*",
            "java.util.concurrent.ThreadFactory");
    private static final Predicate<String> THREAD_CALLS = Uses.anyOf(
            "java.lang.Thread.<init>(*",
            "java.lang.Thread.join(*",
            "java.lang.Thread.of*",
            "java.lang.Thread.onSpinWait()",
            "java.lang.Thread.sleep(*",
            "java.lang.Thread.start*",
            "java.lang.Thread.yield()",
            "java.util.Arrays.parallel*",
            "java.util.concurrent.TimeUnit.sleep(*",
            "java.util.*.parallelStream()",
            "java.util.stream.*.parallel()");

    private static final Predicate<String> FILE_TYPES = Uses.anyOf(
            "java.io.Console",
            "java.io.File*",
            "java.io.RandomAccessFile",
            "java.lang.Process*",
            "java.net.*Connection",
            "java.net.*Socket*",
            "java.net.InetAddress",
            "java.net.http.*",
            "java.nio.channels.*",
            "java.nio.file.*");
    private static final Predicate<String> FILE_CALLS = Uses.anyOf(
            "java.io.Print*.<init>(java.lang.String*",
            "java.lang.Runtime.*",
            "java.lang.System.err",
            "java.lang.System.exit(*",
            "java.lang.System.in",
            "java.lang.System.out",
            "java.net.URL.getContent(*",
            "java.net.URL.open*",
            "java.util.Formatter.<init>(java.lang.String*");

    private static final Predicate<String> LOCK_TYPES = Uses.anyOf(
            "java.lang.invoke.VarHandle",
            "java.util.concurrent.CountDownLatch",
            "java.util.concurrent.CyclicBarrier",
            "java.util.concurrent.Exchanger",
            "java.util.concurrent.Phaser",
            "java.util.concurrent.Semaphore",
            "java.util.concurrent.atomic.*",
            "java.util.concurrent.locks.*");
    private static final Predicate<String> LOCK_CALLS =
            Uses.anyOf("java.lang.Object.notify*", "java.lang.Object.wait(*");

    private StillnessLaws() {}

    static List<Law> of(House house) {
        return List.of(
                new Law(
                        "the core starts no thread and never sleeps",
                        "The host calls; what runs beside it is the host's to decide.",
                        () -> uses(house.classes(), THREAD_TYPES, THREAD_CALLS)),
                new Law(
                        "the core opens no file, socket, process or console",
                        "Read streams and connections that the caller hands over, and own resources.",
                        () -> uses(house.classes(), FILE_TYPES, FILE_CALLS)),
                new Law(
                        "locks and atomics are at home in " + LOCK_HOME,
                        "Make the type immutable, or let the ledger do it.",
                        () -> Stream.concat(locks(house), synchronizations(house))
                                .toList()));
    }

    private static List<String> uses(List<JavaClass> users, Predicate<String> types, Predicate<String> members) {
        return Stream.concat(
                        Uses.ofTypes(users.stream(), types).stream(), Uses.ofMembers(users.stream(), members).stream())
                .toList();
    }

    private static Stream<String> locks(House house) {
        List<JavaClass> outside = house.classes().stream()
                .filter(type -> !isLockHome(type.getPackageName()))
                .toList();
        return uses(outside, LOCK_TYPES, LOCK_CALLS).stream();
    }

    /** A synchronized block leaves no trace that ArchUnit shows, so the sources tell. */
    private static Stream<String> synchronizations(House house) {
        return house.main().stream()
                .filter(source -> !isLockHome(source.packageName()))
                .flatMap(source -> source.locks().stream()
                        .map(line ->
                                source.packageName() + " says synchronized in (" + source.name() + ":" + line + ")"));
    }

    private static boolean isLockHome(String packageName) {
        return (packageName + ".").startsWith(LOCK_HOME + ".");
    }
}
