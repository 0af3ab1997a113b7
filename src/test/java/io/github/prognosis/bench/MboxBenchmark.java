package io.github.prognosis.bench;

import io.github.prognosis.Prognosis;
import io.github.prognosis.model.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A list's mbox with an update in every two thousand mails, read whole; and what it takes only to count its lines. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class MboxBenchmark {

    private static final int MAIL_BYTES = 8_000;
    private static final int MAILS_AN_UPDATE = 2_000;

    @Param({"64", "128"})
    private int megabytes = 64;

    private Path mbox = Path.of("");
    private Path packed = Path.of("");

    @Setup
    public void mbox() throws IOException {
        mbox = Files.createTempFile("prognosis-bench", ".mbox");
        packed = Files.createTempFile("prognosis-bench", ".mbox.gz");
        MadeUpPosts posts = new MadeUpPosts(86, MadeUpPosts.Script.PLAIN, 5);
        try (OutputStream plain = Files.newOutputStream(mbox);
                OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(packed))) {
            for (int i = 0; i < megabytes * 1_000_000 / MAIL_BYTES; i++) {
                boolean update = i % MAILS_AN_UPDATE == 0;
                byte[] mail =
                        (update ? posts.updateMail() : posts.otherMail(i, MAIL_BYTES)).getBytes(StandardCharsets.UTF_8);
                plain.write(mail);
                gzip.write(mail);
                if (update) {
                    posts.nextMonth(0.03);
                }
            }
        }
        int updates = mboxScan().updates().size();
        if (updates != 1 + (megabytes * 1_000_000 / MAIL_BYTES - 1) / MAILS_AN_UPDATE) {
            throw new IllegalStateException("found " + updates + " updates");
        }
    }

    @TearDown
    public void delete() throws IOException {
        Files.delete(mbox);
        Files.delete(packed);
    }

    @Benchmark
    public Reading mboxScan() throws IOException {
        return Prognosis.read(mbox);
    }

    @Benchmark
    public Reading gzipScan() throws IOException {
        return Prognosis.read(packed);
    }

    @Benchmark
    public long mboxLines() throws IOException {
        try (InputStream in = Files.newInputStream(mbox)) {
            return lines(in);
        }
    }

    @Benchmark
    public long gzipLines() throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(packed), 1 << 16)) {
            return lines(in);
        }
    }

    private static long lines(InputStream in) throws IOException {
        byte[] buffer = new byte[1 << 20];
        long lines = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            for (int i = 0; i < read; i++) {
                if (buffer[i] == '\n') {
                    lines++;
                }
            }
        }
        return lines;
    }
}
