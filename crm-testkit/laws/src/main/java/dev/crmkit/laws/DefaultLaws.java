package dev.crmkit.laws;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The second half of law 5: no clock, and nothing that depends on the machine or on chance. It comes in as an argument. */
final class DefaultLaws {
    private static final Predicate<String> CLOCK = Uses.anyOf(
            "java.lang.System.currentTimeMillis()",
            "java.lang.System.nanoTime()",
            "java.time.*.now(*",
            "java.time.Clock.system*",
            "java.time.Clock.tickM*",
            "java.time.Clock.tickS*",
            "java.time.InstantSource.system()",
            "java.util.*Calendar.<init>(*",
            "java.util.Calendar.getInstance(*",
            "java.util.Date.<init>()");

    private static final Predicate<String> ZONE = Uses.anyOf(
            "java.time.ZoneId.systemDefault()",
            "java.time.Clock.systemDefaultZone()",
            "java.util.TimeZone.getDefault()");

    private static final Predicate<String> LOCALE = Uses.anyOf(
            "java.io.Print*.format(java.lang.String, *",
            "java.io.Print*.printf(java.lang.String, *",
            "java.lang.String.format(java.lang.String, *",
            "java.lang.String.formatted(*",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.text.*.get*Instance()",
            "java.text.DateFormat.get*Instance(int)",
            "java.text.DateFormat.get*Instance(int, int)",
            "java.text.DecimalFormat.<init>()",
            "java.text.DecimalFormat.<init>(java.lang.String)",
            "java.text.DecimalFormatSymbols.<init>()",
            "java.text.MessageFormat.<init>(java.lang.String)",
            "java.text.MessageFormat.format(*",
            "java.text.SimpleDateFormat.<init>()",
            "java.text.SimpleDateFormat.<init>(java.lang.String)",
            "java.time.format.DateTimeFormatter.ofLocalized*",
            "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
            "java.time.format.DateTimeFormatterBuilder.toFormatter()",
            "java.util.Currency.getDisplayName()",
            "java.util.Currency.getSymbol()",
            "java.util.Formatter.<init>()",
            "java.util.Formatter.<init>(java.lang.Appendable)",
            "java.util.Locale.getDefault(*",
            "java.util.Locale.getDisplay*()",
            "java.util.ResourceBundle.getBundle(*",
            "java.util.Scanner.<init>(*");

    private static final Predicate<String> CHARSET = Uses.anyOf(
            "java.io.ByteArrayOutputStream.toString()",
            "java.io.InputStreamReader.<init>(java.io.InputStream)",
            "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
            "java.io.Print*.<init>(java.io.OutputStream)",
            "java.io.Print*.<init>(java.io.OutputStream, boolean)",
            "java.lang.String.<init>([B)",
            "java.lang.String.<init>([B, int, int)",
            "java.lang.String.getBytes()",
            "java.net.URLDecoder.decode(java.lang.String)",
            "java.net.URLEncoder.encode(java.lang.String)",
            "java.nio.charset.Charset.defaultCharset()");

    private static final Predicate<String> MACHINE = Uses.anyOf(
            "java.lang.Boolean.getBoolean(*",
            "java.lang.Integer.getInteger(*",
            "java.lang.Long.getLong(*",
            "java.lang.System.getProperties()",
            "java.lang.System.getProperty(*",
            "java.lang.System.getenv(*",
            "java.lang.System.identityHashCode(*",
            "java.lang.System.lineSeparator()");

    private static final Predicate<String> CHANCE_TYPES =
            Uses.anyOf("java.security.SecureRandom", "java.util.Random", "java.util.concurrent.ThreadLocalRandom");
    private static final Predicate<String> CHANCE_CALLS = Uses.anyOf(
            "java.lang.Math.random()",
            "java.lang.StrictMath.random()",
            "java.util.Collections.shuffle(java.util.List)",
            "java.util.SplittableRandom.<init>()",
            "java.util.UUID.randomUUID()",
            "java.util.random.RandomGenerator*.create()",
            "java.util.random.RandomGenerator.getDefault()",
            "java.util.random.RandomGenerator.of(*");

    private DefaultLaws() {}

    static List<Law> of(House house) {
        return List.of(
                calls(house, "nobody looks at a clock", "Take an Instant asOf.", CLOCK),
                calls(house, "nobody relies on the default zone", "Take a ZoneId.", ZONE),
                calls(house, "nobody relies on the default locale", "Take a Locale, or write Locale.ROOT.", LOCALE),
                calls(house, "nobody relies on the default charset", "Write StandardCharsets.UTF_8.", CHARSET),
                calls(
                        house,
                        "nobody reads settings of the machine",
                        "Take an argument; a line ends with \\n.",
                        MACHINE),
                new Law(
                        "nothing is left to chance",
                        "Take a seeded generator, or an id, from the caller.",
                        () -> Stream.concat(
                                        Uses.ofTypes(house.classes().stream(), CHANCE_TYPES).stream(),
                                        Uses.ofMembers(house.classes().stream(), CHANCE_CALLS).stream())
                                .toList()));
    }

    private static Law calls(House house, String name, String advice, Predicate<String> members) {
        return new Law(name, advice, () -> Uses.ofMembers(house.classes().stream(), members));
    }
}
