package dev.crmkit.laws;

/** What somebody might write in the core and must not; one statement a line, each to be reported for itself. */
final class Temptations {
    private Temptations() {}

    static final String THREADS = """
            new Thread(() -> {}).start()
            new Thread() {}
            Thread.sleep(1)
            Thread.currentThread().join()
            Thread.onSpinWait()
            Thread.yield()
            TimeUnit.SECONDS.sleep(1)
            new Timer()
            Executors.newCachedThreadPool()
            ForkJoinPool.commonPool()
            CompletableFuture.runAsync(() -> {})
            ThreadFactory.class.getName()
            Arrays.parallelSort(new int[0])
            List.of(1).parallelStream()
            new ArrayList<>(List.of(1)).parallelStream()
            Stream.of(1).parallel()
            IntStream.of(1).parallel()
            """;

    static final String FILES = """
            new File("x")
            new FileInputStream("x")
            new FileWriter("x")
            new RandomAccessFile("x", "r")
            Files.exists(null)
            Path.of("x")
            new ProcessBuilder("x")
            Runtime.getRuntime().exec("x")
            new Socket()
            new ServerSocket()
            new DatagramSocket()
            InetAddress.getLocalHost()
            new URL("x").openStream()
            new URL("x").openConnection()
            new URL("x").getContent()
            HttpURLConnection.getFollowRedirects()
            java.net.http.HttpClient.newHttpClient()
            java.nio.channels.Channels.newChannel(InputStream.nullInputStream())
            System.console().flush()
            System.in.read()
            System.out.print(1)
            System.err.print(1)
            System.exit(1)
            new PrintStream("x")
            new PrintWriter("x", "UTF-8")
            new Formatter("x")
            """;

    static final String LOCKS = """
            synchronized (this) {}
            wait()
            notifyAll()
            new CountDownLatch(1)
            new CyclicBarrier(1)
            new Exchanger<String>()
            new Phaser()
            new Semaphore(1)
            new AtomicInteger()
            new LongAdder()
            new java.util.concurrent.locks.ReentrantLock()
            java.lang.invoke.VarHandle.fullFence()
            """;

    static final String CLOCKS = """
            Instant.now()
            LocalDate.now(ZoneOffset.UTC)
            Year.now()
            Supplier<Instant> s = Instant::now
            Supplier<Instant> s = () -> Instant.now()
            Clock.systemUTC()
            Clock.systemDefaultZone()
            Clock.tickMillis(ZoneOffset.UTC)
            Clock.tickSeconds(ZoneOffset.UTC)
            InstantSource.system()
            System.currentTimeMillis()
            System.nanoTime()
            new Date()
            new GregorianCalendar()
            Calendar.getInstance()
            """;

    static final String ZONES = """
            ZoneId.systemDefault()
            Clock.systemDefaultZone()
            TimeZone.getDefault()
            """;

    static final String LOCALES = """
            "x".toLowerCase()
            Function<String, String> f = String::toUpperCase
            String.format("%s", 1)
            "%s".formatted(1)
            new PrintWriter(new StringWriter()).printf("x")
            new PrintWriter(new StringWriter()).format("x")
            NumberFormat.getInstance()
            NumberFormat.getPercentInstance()
            DateFormat.getDateInstance(DateFormat.SHORT)
            DateFormat.getDateTimeInstance(DateFormat.SHORT, DateFormat.SHORT)
            Collator.getInstance()
            BreakIterator.getWordInstance()
            new DecimalFormat()
            new DecimalFormat("0")
            new DecimalFormatSymbols()
            new MessageFormat("x")
            MessageFormat.format("x", 1)
            new SimpleDateFormat()
            new SimpleDateFormat("y")
            DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT)
            DateTimeFormatter.ofPattern("y")
            new DateTimeFormatterBuilder().toFormatter()
            Currency.getInstance("EUR").getDisplayName()
            Currency.getInstance("EUR").getSymbol()
            new Formatter()
            new Formatter(new StringBuilder())
            Locale.getDefault()
            Locale.getDefault(Locale.Category.FORMAT)
            Locale.ROOT.getDisplayName()
            ResourceBundle.getBundle("x")
            new Scanner("x")
            """;

    static final String CHARSETS = """
            "x".getBytes()
            new String(new byte[0])
            new String(new byte[0], 0, 0)
            new InputStreamReader(InputStream.nullInputStream())
            Function<InputStream, Reader> f = InputStreamReader::new
            new OutputStreamWriter(OutputStream.nullOutputStream())
            new PrintStream(OutputStream.nullOutputStream())
            new PrintWriter(OutputStream.nullOutputStream(), true)
            new ByteArrayOutputStream().toString()
            URLEncoder.encode("x")
            URLDecoder.decode("x")
            java.nio.charset.Charset.defaultCharset()
            """;

    static final String SETTINGS = """
            Boolean.getBoolean("x")
            Integer.getInteger("x")
            Long.getLong("x")
            System.getProperties()
            System.getProperty("x")
            System.getenv("x")
            System.identityHashCode(this)
            System.lineSeparator()
            """;

    static final String CHANCE = """
            new Random()
            new Random(1)
            ThreadLocalRandom.current()
            new java.security.SecureRandom()
            Math.random()
            StrictMath.random()
            Collections.shuffle(new ArrayList<>())
            new SplittableRandom()
            UUID.randomUUID()
            RandomGenerator.getDefault()
            RandomGenerator.of("L64X128MixRandom")
            RandomGeneratorFactory.getDefault().create()
            """;
}
