package io.github.prognosis.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs benchmarks in rounds, each in a Java of its own, and prints what is compared: the median over the rounds of the ratio
 * within a round, as machines are noisy and ratios are not.
 *
 * <p>The arguments are how many rounds, and a regular expression for the names of those to run.
 */
public final class Ratios {

    /** What is measured against what, and the most that the ratio may be; 0 where none is asked for. */
    private record Pair(String measured, String base, double asked) {}

    private static final List<Pair> PAIRS = List.of(
            new Pair("ReadingBenchmark.lexer PLAIN", "ReadingBenchmark.whole PLAIN", 0),
            new Pair("ReadingBenchmark.parser PLAIN", "ReadingBenchmark.whole PLAIN", 0),
            new Pair("ReadingBenchmark.whole PLAIN", "ReadingBenchmark.regexScanner PLAIN", 1),
            new Pair("ReadingBenchmark.whole ACCENTED", "ReadingBenchmark.whole PLAIN", 1.25),
            new Pair("ReadingBenchmark.whole CJK", "ReadingBenchmark.whole PLAIN", 1.25),
            new Pair("MatchingBenchmark.successive 1000", "MatchingBenchmark.successive 100", 0),
            new Pair("MatchingBenchmark.successive 10000", "MatchingBenchmark.successive 1000", 0),
            new Pair("MatchingBenchmark.diff 10000", "MatchingBenchmark.successive 10000", 0),
            new Pair("MatchingBenchmark.unrelated 10000", "MatchingBenchmark.successive 10000", 0),
            new Pair("ChangelogBenchmark.changelog 100", "ChangelogBenchmark.changelog 50", 2.2),
            new Pair("ChangelogBenchmark.lifelines 100", "ChangelogBenchmark.lifelines 50", 2.2),
            new Pair("MboxBenchmark.mboxScan 64", "MboxBenchmark.mboxLines 64", 0),
            new Pair("MboxBenchmark.gzipScan 64", "MboxBenchmark.gzipLines 64", 0),
            new Pair("MboxBenchmark.mboxScan 128", "MboxBenchmark.mboxScan 64", 2.2));

    private Ratios() {}

    public static void main(String[] arguments) throws RunnerException {
        int rounds = Integer.parseInt(arguments[0]);
        List<Map<String, Double>> results = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            System.err.println("round " + round + " of " + rounds);
            results.add(round(arguments[1]));
        }
        print(results, System.out);
    }

    /** The milliseconds of each benchmark in one round. */
    private static Map<String, Double> round(String names) throws RunnerException {
        Options options = new OptionsBuilder()
                .include("\\.bench\\..*" + names)
                .forks(1)
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(3)
                .measurementTime(TimeValue.seconds(1))
                .jvmArgs("-Xmx512m", "-Djmh.ignoreLock=true")
                .verbosity(VerboseMode.SILENT)
                .build();
        Map<String, Double> milliseconds = new HashMap<>();
        for (RunResult result : new Runner(options).run()) {
            milliseconds.put(name(result.getParams()), result.getPrimaryResult().getScore());
        }
        return milliseconds;
    }

    /** As in {@code ReadingBenchmark.whole PLAIN}. */
    private static String name(BenchmarkParams benchmark) {
        String full = benchmark.getBenchmark();
        int method = full.lastIndexOf('.');
        StringBuilder name = new StringBuilder(full.substring(full.lastIndexOf('.', method - 1) + 1));
        for (String parameter : benchmark.getParamsKeys()) {
            name.append(' ').append(benchmark.getParam(parameter));
        }
        return name.toString();
    }

    private static void print(List<Map<String, Double>> rounds, PrintStream out) {
        Map<String, List<Double>> all = new TreeMap<>();
        for (Map<String, Double> round : rounds) {
            round.forEach((name, time) ->
                    all.computeIfAbsent(name, unused -> new ArrayList<>()).add(time));
        }
        out.println("\n| benchmark | median |\n| --- | --- |");
        all.forEach((name, times) -> out.printf(Locale.ROOT, "| %s | %.3f ms |%n", name, median(times)));

        Map<Pair, List<Double>> ratios = new LinkedHashMap<>();
        for (Pair pair : PAIRS) {
            for (Map<String, Double> round : rounds) {
                if (round.containsKey(pair.measured) && round.containsKey(pair.base)) {
                    double ratio = round.get(pair.measured) / round.get(pair.base);
                    ratios.computeIfAbsent(pair, unused -> new ArrayList<>()).add(ratio);
                }
            }
        }
        out.println("\n| time of | to that of | ratio | asked, at most |\n| --- | --- | --- | --- |");
        ratios.forEach((pair, values) -> out.printf(
                Locale.ROOT,
                "| %s | %s | %.2f | %s |%n",
                pair.measured,
                pair.base,
                median(values),
                pair.asked == 0 ? "" : pair.asked));
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
