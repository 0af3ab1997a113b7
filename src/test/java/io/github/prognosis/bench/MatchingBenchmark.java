package io.github.prognosis.bench;

import io.github.prognosis.Prognosis;
import io.github.prognosis.diff.Comparison;
import io.github.prognosis.match.MatchingStage;
import io.github.prognosis.model.Update;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Which items of two updates are the same. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class MatchingBenchmark {

    @Param({"100", "1000", "10000"})
    private int items = 100;

    private Update oldUpdate = new MadeUpPosts(0, MadeUpPosts.Script.PLAIN, 0).update();
    private Update newUpdate = oldUpdate;
    private Update otherUpdate = oldUpdate;

    /** Makes two successive updates, which share four items of five, and one that shares none with them. */
    @Setup
    public void updates() {
        MadeUpPosts posts = new MadeUpPosts(items, MadeUpPosts.Script.PLAIN, 2);
        oldUpdate = posts.update();
        posts.nextMonth(0.2);
        newUpdate = posts.update();
        otherUpdate = new MadeUpPosts(items, MadeUpPosts.Script.PLAIN, 3).update();
    }

    @Benchmark
    public int successive() {
        return MatchingStage.pairs(oldUpdate, newUpdate);
    }

    @Benchmark
    public int unrelated() {
        return MatchingStage.pairs(oldUpdate, otherUpdate);
    }

    @Benchmark
    public Comparison diff() {
        return Prognosis.diff(oldUpdate, newUpdate);
    }
}
