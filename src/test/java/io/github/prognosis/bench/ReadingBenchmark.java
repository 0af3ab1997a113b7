package io.github.prognosis.bench;

import io.github.prognosis.model.Item;
import io.github.prognosis.model.Update;
import io.github.prognosis.parse.Post;
import io.github.prognosis.parse.ReadingStages;
import io.github.prognosis.parse.UpdateReader;
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

/** From the text of a post of 86 items to its model, and the stages on the way. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ReadingBenchmark {

    @Param({"PLAIN", "ACCENTED", "CJK"})
    private MadeUpPosts.Script script = MadeUpPosts.Script.PLAIN;

    private Post post = new MadeUpPosts(0, script, 0).post();

    /** Makes the post, and makes sure that both sides read it alike. */
    @Setup
    public void post() {
        post = new MadeUpPosts(86, script, 1).post();
        List<Item> items = UpdateReader.read(post).update().items();
        List<Item> scanned = RegexScanner.read(post).items();
        if (!items.equals(scanned)) {
            throw new IllegalStateException("read differently:\n" + items + "\n" + scanned);
        }
    }

    @Benchmark
    public int lexer() {
        return ReadingStages.tokens(post.body());
    }

    @Benchmark
    public int parser() {
        return ReadingStages.elements(post.body());
    }

    @Benchmark
    public Update whole() {
        return UpdateReader.read(post).update();
    }

    @Benchmark
    public Update regexScanner() {
        return RegexScanner.read(post);
    }
}
