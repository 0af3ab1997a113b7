package io.github.prognosis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.archive.Archives;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The runnable jar as a process of its own. */
class RunnableJarIT {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final String JAR = System.getProperty("prognosis.jar");
    private static final String[] DIFF = {"diff", "samples/4.6/2015-02-09.txt", "samples/4.6/2015-03-09.txt"};

    @TempDir
    Path folder;

    @Test
    void comparesTwoPosts() throws Exception {
        Program program = run(Map.of(), List.of(), DIFF);
        assertThat(program.err()).isEmpty();
        assertThat(program.out()).isEqualTo(Files.readString(Path.of("samples/4.6/2015-03-09.diff.txt")));
        assertThat(program.code()).isZero();
    }

    @Test
    void writesTheSameBytesWhateverTheSurroundings() throws Exception {
        String expected = run(Map.of(), List.of(), DIFF).out();
        assertThat(expected).contains("Aurélie");
        assertThat(run(Map.of("LANG", "C", "LC_ALL", "C"), List.of(), DIFF).out())
                .isEqualTo(expected);
        assertThat(run(Map.of(), List.of("-Dfile.encoding=ISO-8859-1"), DIFF).out())
                .isEqualTo(expected);
        assertThat(run(Map.of(), List.of("-Duser.language=tr", "-Duser.country=TR"), DIFF)
                        .out())
                .isEqualTo(expected);
        for (String zone : List.of("Pacific/Kiritimati", "America/St_Johns", "Asia/Kolkata")) {
            assertThat(run(Map.of(), List.of("-Duser.timezone=" + zone), DIFF).out())
                    .isEqualTo(expected);
        }
        assertThat(run(Map.of(), List.of("-Xmx64m"), DIFF).out()).isEqualTo(expected);
    }

    /** Apart from this project's own licence: which libraries are in it, their licences, and their notices. */
    @Test
    void holdsTheLicencesOfItsLibraries() throws IOException {
        try (JarFile jar = new JarFile(JAR)) {
            assertThat(text(jar, "META-INF/LICENSE")).isEqualTo(Files.readString(Path.of("LICENSE")));
            assertThat(text(jar, "META-INF/NOTICE")).contains("Apache Commons", "Jackson");
            String libraries = text(jar, "META-INF/THIRD-PARTY.txt");
            assertThat(libraries).contains("(Apache-2.0) ", "(BSD-3-Clause) ", "(MIT) ");
            String licences = text(jar, "META-INF/THIRD-PARTY-LICENSES.txt");
            Map<String, String> names = Map.of(
                    "org.antlr:", "ANTLR",
                    "org.eclipse.jgit:", "JGit",
                    "org.jline:", "JLine",
                    "org.jsoup:", "jsoup",
                    "me.tongfei:", "progressbar",
                    "org.slf4j:", "SLF4J",
                    "org.commonmark:", "commonmark");
            libraries
                    .lines()
                    .filter(line -> line.contains("(BSD") || line.contains("(MIT)"))
                    .forEach(line -> assertThat(names).anySatisfy((group, name) -> {
                        assertThat(line).contains(group);
                        assertThat(licences).contains("\n" + name);
                    }));
        }
    }

    private static String text(JarFile jar, String name) throws IOException {
        try (InputStream in = jar.getInputStream(jar.getJarEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void readsAMailInEveryEncodingItHasALibraryFor() throws Exception {
        assertThat(run(Map.of(), List.of(), "diff", "samples/4.22/2026-02-03.eml", "samples/4.22/2026-03-04.eml")
                        .out())
                .isEqualTo(Files.readString(Path.of("samples/4.22/2026-03-04.diff.txt")));
    }

    @Test
    void tellsItsVersionAndItsExitCodes() throws Exception {
        assertThat(run(Map.of(), List.of(), "--version").out()).startsWith("prognosis ");
        assertThat(run(Map.of(), List.of(), "diff", "samples/4.6", "--fail-on", "risk")
                        .code())
                .isEqualTo(1);
        assertThat(run(Map.of(), List.of(), "nonsense").code()).isEqualTo(2);
        assertThat(run(Map.of(), List.of(), "parse", "missing.txt").code()).isEqualTo(3);
    }

    @Test
    void endsQuietlyWhereNobodyReadsOn() throws Exception {
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(JAVA, "-jar", JAR, "parse", "-q", "-f", "json", "samples")
                .redirectError(err.toFile());
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = builder.start();
        process.getOutputStream().close();
        try (InputStream out = process.getInputStream()) {
            assertThat(out.read()).isEqualTo('{');
        }
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(err).isEmptyFile();
        assertThat(process.exitValue()).isZero();
    }

    @RepeatedTest(3)
    void severalThatPrependToOneFileAtOnceLoseNothing() throws Exception {
        Path file = folder.resolve("CHANGELOG.md");
        List<Process> runs = new ArrayList<>();
        for (String day : List.of("2015-01-31", "2015-02-28", "2015-03-31", "2015-04-30")) {
            runs.add(new ProcessBuilder(
                            JAVA,
                            "-jar",
                            JAR,
                            "changelog",
                            "-q",
                            "samples/4.6",
                            "--until",
                            day,
                            "--prepend",
                            file.toString())
                    .inheritIO()
                    .start());
        }
        for (Process run : runs) {
            assertThat(run.waitFor()).isZero();
        }
        assertThat(Files.readAllLines(file))
                .filteredOn(line -> line.startsWith("### "))
                .containsExactly("### 2015-04-13", "### 2015-03-09", "### 2015-02-09", "### 2015-01-12");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void aGigabyteOfMailIsReadInConstantMemory() throws Exception {
        Path out = folder.resolve("out");
        Process process = new ProcessBuilder(JAVA, "-Xmx128m", "-jar", JAR, "list", "-f", "csv", "-")
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        String peak = "";
        try (OutputStream in = process.getOutputStream()) {
            writeGigabyte(in);
            if (Files.isReadable(status)) {
                peak = Files.readString(status);
            }
            in.write("\nTo be continued\n".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(Files.readAllLines(out))
                .filteredOn(row -> row.startsWith("taken,4.30,2031-02-04,scripted,1,"))
                .hasSize(40);
        Matcher kilobytes = Pattern.compile("VmHWM:\\s+(\\d+) kB").matcher(peak);
        if (kilobytes.find()) {
            assertThat(Integer.parseInt(kilobytes.group(1))).isLessThan(300_000);
        }
    }

    /** Forty updates between mails of all lengths, one of them too long to be held. */
    private static void writeGigabyte(OutputStream out) throws IOException {
        String text = "  a line of a mail that says little, as most of them do\n".repeat(20_000);
        byte[] chatter = Archives.bytes(Archives.mboxrd(List.of(
                        Archives.mail("1@example.org", "Re: [PATCH v2] x86: tidy", text),
                        Archives.mail("2@example.org", "News", "Short.\n")))
                .repeat(21));
        byte[] endless = Archives.bytes(Archives.MARK + Archives.mail("3@example.org", "Xen 4.30 logs", ""));
        byte[] line = Archives.bytes(text);
        out.write(endless);
        for (int i = 0; i < 100; i++) {
            out.write(line);
        }
        out.write('\n');
        for (int i = 0; i < 40; i++) {
            out.write(chatter);
            out.write(Archives.bytes(Archives.mboxrd(List.of(Archives.update(i + "@example.org", "Board " + i)))));
        }
    }

    private Program run(Map<String, String> environment, List<String> options, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(options);
        command.addAll(List.of("-jar", JAR));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().putAll(environment);
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = builder.start();
        process.getOutputStream().close();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Program(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }
}
