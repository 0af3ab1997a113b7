package io.github.prognosis.bench;

import io.github.prognosis.Prognosis;
import io.github.prognosis.history.Changelog;
import io.github.prognosis.history.Lifeline;
import io.github.prognosis.model.Update;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The changelog and the lifelines of many months' updates of 86 items. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ChangelogBenchmark {

    @Param({"50", "100"})
    private int posts = 100;

    private final List<Update> updates = new ArrayList<>();

    @Setup
    public void updates() {
        MadeUpPosts months = new MadeUpPosts(86, MadeUpPosts.Script.PLAIN, 4);
        for (int i = 0; i < posts; i++) {
            updates.add(months.update());
            months.nextMonth(0.03);
        }
    }

    @Benchmark
    public Changelog changelog() {
        return Prognosis.changelog(updates);
    }

    @Benchmark
    public List<Lifeline> lifelines() {
        return Prognosis.lifelines(updates);
    }
}
