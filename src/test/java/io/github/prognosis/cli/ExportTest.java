package io.github.prognosis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The tables of {@code export}: what they hold, and that they are the data package that they say they are. */
class ExportTest {

    private static final List<String> TABLES =
            List.of("updates", "lifelines", "panel", "changes", "milestones", "owners", "skipped");

    private static final String JUNE = """
            Message-ID: <june@example.org>
            From: Maja Lindqvist <maja@example.org>
            Date: Tue, 1 Jun 2027 22:30:00 -0400
            Subject: Xen 4.24 development update

            = Timeline =
            * Code freeze: July 2, 2027
            = Open =
            == Arm ==
            *  [4.24?] =Guest timers= (v2)
              -  Ines Fonseca <ines@example.org>
              -  Petr Havlik (Contoso)
            *  Console rings (ok)
            """;

    private static final String JULY = JUNE.replace("june@", "july@")
            .replace("1 Jun", "1 Jul")
            .replace("July 2,", "July 9,")
            .replace("== Arm ==", "== ARM ==")
            .replace("(v2)", "(v3)")
            .replace("*  Console rings (ok)\n", "");

    private static final String SLIP = """
            Message-ID: <slip@example.org>
            From: Maja Lindqvist <maja@example.org>
            Date: Tue, 15 Jun 2027 10:00:00 +0000
            Subject: Xen 4.24 code freeze slips

            * Code freeze: July 9, 2027
            """;

    private static final String REPLY = """
            Message-ID: <reply@example.org>
            From: ines@example.org
            Date: Wed, 2 Jun 2027 10:00:00 +0000
            Subject: Re: Xen 4.24 development update

            Fine.
            """;

    @TempDir
    Path folder;

    private Path tables;

    @BeforeEach
    void nameTheTables() {
        tables = folder.resolve("tables");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.6", "4.22", "4.24", "4.26", "4.28", "4.30"})
    void aSampleIsADataPackage(String release) throws IOException {
        export("samples/" + release);
        isDataPackage();
        assertThat(rows("updates")).isNotEmpty();
        assertThat(rows("changes")).isNotEmpty();
        assertThat(rows("panel").size())
                .isEqualTo(rows("updates").stream()
                        .mapToInt(row -> Integer.parseInt(row.get("items")))
                        .sum());
    }

    @Test
    void theTablesHoldWhatThePostsSay() throws IOException {
        export(archive(JULY, REPLY, SLIP, JUNE));
        isDataPackage();
        assertThat(column("updates", "messageId")).containsExactly("june@example.org", "july@example.org");
        assertThat(column("updates", "date")).containsExactly("2027-06-01", "2027-07-01");
        assertThat(column("updates", "messageDate")).containsExactly("2027-06-02T02:30:00Z", "2027-07-02T02:30:00Z");
        assertThat(told("lifelines", "title", "updates", "ended", "endedIn", "days", "releases", "areas"))
                .containsExactly("'=Guest timers=,2,open,2,30,4.24,arm", "Console rings,1,removed,2,30,4.24,arm");
        assertThat(told(
                        "panel",
                        "lifeline",
                        "update",
                        "version",
                        "prognosis",
                        "target",
                        "tentative",
                        "area",
                        "areaFolded"))
                .containsExactly("1,1,2,,4.24,true,Arm,arm", "1,2,3,,4.24,true,ARM,arm", "2,1,,ok,,false,Arm,arm");
        assertThat(column("panel", "owners")).startsWith("Ines Fonseca | Petr Havlik");
        assertThat(told("owners", "panel", "lifeline", "update", "name", "email", "note"))
                .containsExactly(
                        "1,1,1,Ines Fonseca,ines@example.org,",
                        "1,1,1,Petr Havlik,,Contoso",
                        "2,1,2,Ines Fonseca,ines@example.org,",
                        "2,1,2,Petr Havlik,,Contoso");
        assertThat(told("milestones", "update", "posted", "messageId", "name", "date"))
                .containsExactly(
                        "1,2027-06-01,june@example.org,Code freeze,2027-07-02",
                        ",2027-06-15,slip@example.org,Code freeze,2027-07-09",
                        "2,2027-07-01,july@example.org,Code freeze,2027-07-09");
        assertThat(told("changes", "oldUpdate", "update", "lifeline", "kind", "title", "old", "new", "days"))
                .containsExactly(
                        "1,,,milestone-slipped,Code freeze,2027-07-02,2027-07-09,7",
                        "1,2,1,series,'=Guest timers=,v2,v3,",
                        "1,2,2,removed,Console rings,,,");
        assertThat(told("skipped", "messageId", "reason")).containsExactly("reply@example.org,reply");
    }

    @Test
    void theIdOfAChangeIsThatOfTheReports() throws IOException {
        String archive = archive(JULY, JUNE);
        export(archive);
        String json = Program.run("changelog", archive, "-f", "json").out();
        assertThat(column("changes", "id"))
                .isNotEmpty()
                .allSatisfy(id -> assertThat(json).contains("\"id\": \"" + id));
    }

    @Test
    void theSameArchiveGivesTheSameBytesAndOtherFilesStay() throws IOException {
        String archive = archive(JULY, REPLY, SLIP, JUNE);
        Files.createDirectories(tables);
        Files.writeString(tables.resolve("notes.txt"), "mine");
        export(archive);
        Map<String, String> first = files();
        export(archive);
        assertThat(files()).isEqualTo(first).containsEntry("notes.txt", "mine").hasSize(TABLES.size() + 2);
    }

    @Test
    void theInputsAreNamedWithTheirHashes() throws IOException {
        Path maildir = Files.createDirectories(folder.resolve("mails"));
        Files.writeString(maildir.resolve("a.eml"), JUNE);
        Path file = Files.writeString(folder.resolve("july.eml"), JULY);
        export(maildir.toString(), file.toString());
        String list = sha256(JUNE) + "  a.eml\n";
        JsonNode sources = descriptor().get("sources");
        assertThat(sources.get(0).get("title").asString()).isEqualTo(maildir.toString());
        assertThat(sources.get(0).get("hash").asString()).isEqualTo("sha256:" + sha256(list));
        assertThat(sources.get(1).get("hash").asString()).isEqualTo("sha256:" + sha256(JULY));
        assertThat(descriptor().get("program").get("version").asString()).isEqualTo(Version.NUMBER);
    }

    @Test
    void standardInputHasNoHash() throws IOException {
        assertThat(Program.reading(JUNE, "export", "-", "-o", tables.toString()))
                .returns(0, Program::code);
        assertThat(descriptor().get("sources").get(0).has("hash")).isFalse();
        isDataPackage();
    }

    @Test
    void aScheduleAloneHasMilestonesOnly() throws IOException {
        export(archive(SLIP));
        isDataPackage();
        assertThat(rows("updates")).isEmpty();
        assertThat(told("milestones", "update", "name")).containsExactly(",Code freeze");
    }

    @Test
    void whatCannotBeWrittenIsSaid() throws IOException {
        String archive = archive(JUNE);
        Path file = Files.writeString(folder.resolve("file"), "mine");
        assertThat(Program.run("export", archive, "-o", file.toString()))
                .isEqualTo(new Program(
                        3,
                        "",
                        file + ": error: cannot be written: it is a file; name a folder for the tables [output]\n"));
        assertThat(file).hasContent("mine");
        assertThat(Program.run("export", archive))
                .returns(2, Program::code)
                .returns(
                        "prognosis: error: name the folder that the tables are written into: -o FOLDER\n",
                        program -> program.err().lines().findFirst().orElse("") + "\n");
        assertThat(Program.run("export", folder.toString(), "-o", tables.toString()))
                .returns(2, Program::code)
                .extracting(Program::err)
                .asString()
                .startsWith("prognosis: error: " + tables + " lies within " + folder
                        + ", where its tables would be read as mails; name a folder elsewhere");
        assertThat(tables).doesNotExist();
    }

    private void export(String... archives) {
        List<String> arguments = new ArrayList<>(List.of("export", "-q", "-o", tables.toString()));
        arguments.addAll(List.of(archives));
        assertThat(Program.run(arguments.toArray(String[]::new))).isEqualTo(new Program(0, "", ""));
    }

    private String archive(String... mails) throws IOException {
        StringBuilder mbox = new StringBuilder();
        for (String mail : mails) {
            mbox.append("From maja@example.org Tue Jun  1 10:00:00 2027\n")
                    .append(mail)
                    .append('\n');
        }
        return Files.writeString(folder.resolve("list.mbox"), mbox).toString();
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new HashMap<>();
        try (var all = Files.list(tables)) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files;
    }

    private JsonNode descriptor() throws IOException {
        return new ObjectMapper().readTree(Files.readString(tables.resolve("datapackage.json")));
    }

    private List<CSVRecord> rows(String table) throws IOException {
        String text = Files.readString(tables.resolve(table + ".csv"));
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text))
                .getRecords();
    }

    private List<String> column(String table, String name) throws IOException {
        return rows(table).stream().map(row -> row.get(name)).toList();
    }

    private List<String> told(String table, String... columns) throws IOException {
        return rows(table).stream()
                .map(row ->
                        String.join(",", List.of(columns).stream().map(row::get).toList()))
                .toList();
    }

    /** Whether the folder fits the profile of the format, and each table what its schema says. */
    private void isDataPackage() throws IOException {
        try (InputStream profile = ExportTest.class.getResourceAsStream("tabular-data-package.schema.json")) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                            .getSchema(new String(profile.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON)
                            .validate(Files.readString(tables.resolve("datapackage.json")), InputFormat.JSON))
                    .isEmpty();
        }
        List<String> names = new ArrayList<>();
        for (JsonNode resource : descriptor().get("resources")) {
            names.add(resource.get("name").asString());
            fits(resource);
        }
        assertThat(names).isEqualTo(TABLES);
    }

    private void fits(JsonNode resource) throws IOException {
        String name = resource.get("name").asString();
        Path file = tables.resolve(resource.get("path").asString());
        assertThat(resource.get("bytes").asLong()).isEqualTo(Files.size(file));
        assertThat(resource.get("hash").asString()).isEqualTo("sha256:" + sha256(Files.readString(file)));
        JsonNode schema = resource.get("schema");
        List<String> columns = new ArrayList<>();
        for (JsonNode field : schema.get("fields")) {
            columns.add(field.get("name").asString());
            List<String> cells = column(name, columns.get(columns.size() - 1));
            boolean required = field.path("constraints").path("required").asBoolean(false);
            assertThat(cells).as(name + " " + field).allSatisfy(cell -> {
                assertThat(required && cell.isEmpty()).isFalse();
                if (!cell.isEmpty()) {
                    isOf(field.get("type").asString(), cell);
                }
            });
        }
        String header = Files.readString(file).split("\r\n", 2)[0];
        assertThat(header).isEqualTo(String.join(",", columns));
        assertThat(schema.get("primaryKey").asString()).isEqualTo("id").isEqualTo(columns.get(0));
        assertThat(column(name, "id")).doesNotHaveDuplicates();
        for (JsonNode key : schema.path("foreignKeys")) {
            Set<String> there =
                    new HashSet<>(column(key.get("reference").get("resource").asString(), "id"));
            there.add("");
            assertThat(there)
                    .as(name + " " + key)
                    .containsAll(column(name, key.get("fields").asString()));
        }
    }

    private static void isOf(String type, String cell) {
        switch (type) {
            case "string" -> assertThat(cell).doesNotContain("\n");
            case "integer" -> assertThat(cell).matches("-?[0-9]+");
            case "number" -> assertThat(Double.parseDouble(cell)).isBetween(0.0, 1.0);
            case "boolean" -> assertThat(cell).isIn("true", "false");
            case "date" -> assertThat(LocalDate.parse(cell)).hasToString(cell);
            case "datetime" -> assertThat(Instant.parse(cell)).hasToString(cell);
            default -> throw new AssertionError(type);
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
