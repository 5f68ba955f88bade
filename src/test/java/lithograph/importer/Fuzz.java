package lithograph.importer;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipException;
import javax.management.JMException;
import javax.management.ObjectName;
import lithograph.importer.Samples.Sample;
import lithograph.importer.reading.Beside;
import lithograph.importer.reading.Budget;
import lithograph.importer.reading.Findings;
import lithograph.importer.reading.Input;
import lithograph.importer.reading.UnreadableException;

/// Runs each reader over damaged files: our own samples, and those of a folder. All forms, or those that are named.
///
///     java -Xmx512m ... lithograph.importer.Fuzz INPUTS SEED OUT FOLDER [FORM...]
///
/// Prints for each form how many inputs it was given, the longest time that one took (of the thread's processor time)
/// and the most that one allocated, and every kind of throwable that a reader let out, with the input that brought it
/// out written to the folder `OUT`. An input that takes over a minute is written there too, and ends the run.
final class Fuzz {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int LARGEST_FILE = 256 * 1024;

    private final Map<Form, Worst> worst = new EnumMap<>(Form.class);
    private final Map<String, Sample> thrown = new TreeMap<>();
    private final Random random;
    private final Damage damage;
    private volatile Sample current = new Sample("", new byte[0]);
    private volatile long started = System.nanoTime();

    Fuzz(long seed) {
        random = new Random(seed);
        damage = new Damage(random);
    }

    /// What the worst input of a form cost.
    ///
    /// @param seconds   of processor time
    /// @param allocated in bytes, freed or not
    record Worst(long inputs, double seconds, Sample slowest, long allocated, Sample largest) {
        private Worst and(double time, long bytes, Sample sample) {
            return new Worst(
                    inputs + 1,
                    Math.max(seconds, time),
                    time > seconds ? sample : slowest,
                    Math.max(allocated, bytes),
                    bytes > allocated ? sample : largest);
        }
    }

    public static void main(String[] args) throws IOException {
        List<Sample> samples = new ArrayList<>(Samples.all());
        samples.addAll(under(Path.of(args[3])));
        List<String> wanted = List.of(args).subList(4, args.length);
        samples.removeIf(
                sample -> !wanted.isEmpty() && !wanted.contains(sample.form().name()));
        Fuzz fuzz = new Fuzz(Long.parseLong(args[1]));
        Path out = Files.createDirectories(Path.of(args[2]));
        Thread.ofPlatform().daemon().start(() -> fuzz.watch(out));
        Map<Form, List<Sample>> forms = new EnumMap<>(Form.class);
        samples.forEach(sample ->
                forms.computeIfAbsent(sample.form(), form -> new ArrayList<>()).add(sample));
        for (Map.Entry<Form, List<Sample>> form : forms.entrySet()) {
            long begin = System.nanoTime();
            for (int i = 0; i < Integer.parseInt(args[0]); i++) {
                fuzz.damaged(
                        form.getKey(), form.getValue().get(i % form.getValue().size()));
            }
            Worst most = Objects.requireNonNull(fuzz.worst.get(form.getKey()));
            System.out.printf(
                    "%-10s %4d samples %7d inputs %5.0f s  worst %.2f s (%s) %d MB (%s)%n",
                    form.getKey(),
                    form.getValue().size(),
                    most.inputs(),
                    (System.nanoTime() - begin) / 1e9,
                    most.seconds(),
                    most.slowest().name(),
                    most.allocated() >> 20,
                    most.largest().name());
            write(out, "slowest-" + form.getKey(), most.slowest());
            write(out, "largest-" + form.getKey(), most.largest());
            for (Map.Entry<String, Sample> one : fuzz.thrown.entrySet()) {
                System.out.println("thrown: " + one.getKey());
                write(out, "thrown-" + Integer.toHexString(one.getKey().hashCode()), one.getValue());
            }
            fuzz.thrown.clear();
        }
    }

    /// Reads a damaged copy of the sample.
    void damaged(Form form, Sample sample) throws IOException {
        Sample damaged = new Sample(sample.name(), damage.of(sample.bytes()));
        current = damaged;
        started = System.nanoTime();
        long before = allocatedBytes();
        long cpu = THREADS.getCurrentThreadCpuTime();
        int found = 0;
        try {
            found = read(damaged);
        } catch (UnreadableException | Budget.SpentException | ZipException | EOFException e) {
            found = e.getMessage() == null && e instanceof UnreadableException ? 0 : 1;
        } catch (Throwable e) {
            StackTraceElement[] trace = e.getStackTrace();
            thrown.putIfAbsent(
                    form + " " + e.getClass().getName() + " at " + (trace.length > 0 ? trace[0] : ""), damaged);
            found = 1;
        }
        if (found == 0) {
            thrown.putIfAbsent(form + " neither an article nor a failure", damaged);
        }
        double seconds = (THREADS.getCurrentThreadCpuTime() - cpu) / 1e9;
        long allocated = allocatedBytes() - before;
        Worst last = worst.getOrDefault(form, new Worst(0, 0, damaged, 0, damaged));
        worst.put(form, last.and(seconds, allocated, damaged));
    }

    /// How many articles and failures the readers hand over, without what [ArticleReader] does for those that throw.
    private static int read(Sample sample) throws IOException {
        int[] found = new int[1];
        Findings findings = new Findings(draft -> found[0]++, failure -> found[0]++, Forms::read);
        Path file = Path.of(sample.name()).toAbsolutePath();
        BufferedInputStream stream = new BufferedInputStream(new ByteArrayInputStream(sample.bytes()), Input.HEAD);
        Forms.read(
                new Input(
                        file.toString(), sample.name(), Beside.nothing(), stream, 0, Budget.of(sample.bytes().length)),
                findings);
        return found[0];
    }

    /// By all of this thread; a bean's attribute, because the interface that has it lies outside of Java SE.
    private static long allocatedBytes() {
        try {
            ObjectName threading = ObjectName.getInstance(ManagementFactory.THREAD_MXBEAN_NAME);
            return (Long)
                    ManagementFactory.getPlatformMBeanServer().getAttribute(threading, "CurrentThreadAllocatedBytes");
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
    }

    Map<Form, Worst> worst() {
        return worst;
    }

    Map<String, Sample> thrown() {
        return thrown;
    }

    private void watch(Path out) {
        try {
            while (true) {
                Thread.sleep(1_000);
                Sample sample = current;
                if (System.nanoTime() - started > 60_000_000_000L) {
                    System.out.println("hangs: " + sample.name());
                    Thread.getAllStackTraces().forEach((thread, trace) -> {
                        if (thread.getName().equals("main")) {
                            System.out.println(String.join(
                                    "\n  ", List.of(trace).toString().split(", ")));
                        }
                    });
                    write(out, "hangs", sample);
                    Runtime.getRuntime().halt(2);
                }
            }
        } catch (InterruptedException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(Path out, String name, Sample sample) throws IOException {
        Files.write(out.resolve(name + "-" + Path.of(sample.name()).getFileName()), sample.bytes());
    }

    private static List<Sample> under(Path folder) throws IOException {
        List<Sample> samples = new ArrayList<>();
        for (Path file : FolderWalk.files(List.of(folder), failure -> {}).toList()) {
            if (Files.size(file) <= LARGEST_FILE && Files.size(file) > 0) {
                samples.add(new Sample(String.valueOf(file.getFileName()), Files.readAllBytes(file)));
            }
        }
        return samples;
    }
}
