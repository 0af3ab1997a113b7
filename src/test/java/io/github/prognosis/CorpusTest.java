package io.github.prognosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.prognosis.model.Disposition;
import io.github.prognosis.model.Family;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Milestone;
import io.github.prognosis.model.Owner;
import io.github.prognosis.model.Reading;
import io.github.prognosis.model.ScaleEntry;
import io.github.prognosis.model.SkippedMail;
import io.github.prognosis.model.Update;
import io.github.prognosis.source.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Real posts of the list, where they are at hand. */
class CorpusTest {

    private static final Path CORPUS = Path.of("..", "shared", "corpus");

    @BeforeEach
    void thePostsAreAtHand() {
        assumeTrue(Files.isDirectory(CORPUS));
    }

    private static Update update(String name) throws IOException {
        Reading reading = Prognosis.read(CORPUS.resolve(name));
        assertThat(reading.skipped()).isEmpty();
        assertThat(reading.updates()).hasSize(1);
        return reading.updates().get(0);
    }

    private static Map<Disposition, Long> dispositions(Update update) {
        return update.items().stream().collect(Collectors.groupingBy(Item::disposition, Collectors.counting()));
    }

    private static List<String> names(Item item) {
        return item.owners().stream().map(Owner::name).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    4.5_2014_development-update.txt                      | 4.5  | 53 | 13 | 6 | 14 | SCRIPTED
                    4.13_2019-07-01_development-update.eml               | 4.13 | 16 |  0 | 0 |  3 | SCRIPTED
                    4.13_2019-08-01_development-update.eml               | 4.13 | 16 |  0 | 0 |  4 | SCRIPTED
                    4.14_2020-01-29_development-update.eml               | 4.14 |  9 |  0 | 0 |  0 | SCRIPTED
                    4.14_2020-02-26_development-update.eml               | 4.14 | 11 |  0 | 0 |  0 | SCRIPTED
                    4.20_2024-11-12_development-update-aug-oct.eml       | 4.20 | 26 |  0 | 0 | 15 | SCRIPTED
                    4.21_2025-05-06_development-update-march-april.eml   | 4.21 | 46 |  0 | 0 |  7 | SCRIPTED
                    4.21_2025-06-02_development-update-may.eml           | 4.21 | 50 |  0 | 0 | 10 | SCRIPTED
                    4.15_2021-02-04_bugs-status-call.eml                 | 4.15 |  4 |  0 | 0 |  1 | ISSUE_LIST
                    4.15_2021-02-19_hard-codefreeze.eml                  | 4.15 |  9 |  0 | 0 |  3 | ISSUE_LIST
                    4.16_2021-11-01_commit-moratorium.eml                | 4.16 |  8 |  0 | 0 |  0 | ISSUE_LIST
                    4.17_2022-08-15_current-status.eml                   | 4.17 | 46 |  0 | 0 |  0 | NUMBERED
                    4.18_2023-09-11_critical-items.eml                   | 4.18 |  7 |  0 | 0 |  0 | NUMBERED
                    4.19_2024-02-05_tracking-list.eml                    | 4.19 | 22 |  0 | 0 |  0 | PATCH_LIST
                    4.19_2024-03-01_tracking-list.eml                    | 4.19 | 21 |  0 | 0 |  5 | PATCH_LIST
                    """)
    void everyItemIsCountedWhereItStands(
            String name, String release, long open, long upForGrabs, long deferred, long completed, Family family)
            throws IOException {
        Update update = update(name);
        assertThat(update.release()).isEqualTo(release);
        assertThat(update.family()).isEqualTo(family);
        Map<Disposition, Long> counts = dispositions(update);
        assertThat(counts.getOrDefault(Disposition.OPEN, 0L)).isEqualTo(open);
        assertThat(counts.getOrDefault(Disposition.UP_FOR_GRABS, 0L)).isEqualTo(upForGrabs);
        assertThat(counts.getOrDefault(Disposition.DEFERRED, 0L)).isEqualTo(deferred);
        assertThat(counts.getOrDefault(Disposition.COMPLETED, 0L)).isEqualTo(completed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.15_2021-02-10_codefreeze-slip.eml", "4.16_2021-09-27_development-update.eml"})
    void aPostThatListsNothingButDatesIsASchedule(String name) throws IOException {
        Reading reading = Prognosis.read(CORPUS.resolve(name));
        assertThat(reading.updates()).isEmpty();
        assertThat(reading.skipped()).isEmpty();
        assertThat(reading.schedules()).hasSize(1);
    }

    @Test
    void lettersAreTheNumbersOfIssues() throws IOException {
        assertThat(update("4.15_2021-02-19_hard-codefreeze.eml").items())
                .extracting(item -> item.number().orElse("-"))
                .containsExactly("C", "D", "F", "G", "H", "I", "J", "K", "L", "A", "B", "E");
    }

    private static List<String> changes(String before, String now) throws IOException {
        return Prognosis.diff(update(before), update(now)).changes().stream()
                .map(change -> change.kind().word() + " " + change.title())
                .toList();
    }

    @Test
    void fourThingsChangedFromJulyToAugust2019() throws IOException {
        assertThat(changes("4.13_2019-07-01_development-update.eml", "4.13_2019-08-01_development-update.eml"))
                .containsExactlyInAnyOrder(
                        "series Improve late microcode loading",
                        "reopened TEE mediator (and OP-TEE) support in XEN",
                        "added hypervisor x86 instruction emulator additions for AVX512",
                        "completed x2APIC support for AMD");
    }

    @Test
    void whatTheManagerListedByHandInMay2025IsFound() throws IOException {
        assertThat(changes(
                        "4.21_2025-05-06_development-update-march-april.eml",
                        "4.21_2025-06-02_development-update-may.eml"))
                .filteredOn(change -> change.startsWith("completed") || change.startsWith("added"))
                .containsExactlyInAnyOrder(
                        "completed tools: remove qemu-traditional",
                        "completed PCI devices passthrough on Arm, part 3",
                        "completed xen: cache control improvements",
                        "added Allow x86 to unflatten DTs",
                        "added hyperlaunch: move remaining pvh dom0 construction",
                        "added x86/hyperlaunch: introduce concept of core domains",
                        "added Confidential computing and AMD SEV support",
                        "added SMMU handling for PCIe Passthrough on ARM",
                        "added xen/arm: scmi: introduce SCI SCMI SMC multi-agent support",
                        "added Add initial Xen Suspend-to-RAM support on ARM64",
                        "added xen/riscv: introduce p2m functionality");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 72, 60, 50, 40})
    void thePostOf2014HasNoChangesAgainstItselfHoweverItIsWrappedAndSent(int width) throws IOException {
        String post = Files.readString(CORPUS.resolve("4.5_2014_development-update.txt"));
        Update plain = update("4.5_2014_development-update.txt");
        String wrapped = wrapped(post, width);
        String footer = "\n_______________________________________________\nA list\nhttps://example.org/list\n";
        for (String text : List.of(wrapped, wrapped + footer, wrapped.replace("\n", "\r\n"), ownersTurned(wrapped))) {
            Update other = Prognosis.read(text, "4.5.txt").updates().get(0);
            assertThat(Prognosis.diff(plain, other).changes()).isEmpty();
            assertThat(Prognosis.diff(other, plain).unchanged()).isEqualTo(86);
        }
    }

    /** Long lines broken at blanks, the rest flush left, as mail programs do it. */
    private static String wrapped(String post, int width) {
        StringBuilder wrapped = new StringBuilder();
        for (String line : post.split("\n", -1)) {
            String rest = line.stripTrailing();
            while (width > 0 && rest.length() > width && rest.lastIndexOf(' ', width) > 3) {
                int blank = rest.lastIndexOf(' ', width);
                wrapped.append(rest, 0, blank).append('\n');
                rest = rest.substring(blank + 1);
            }
            wrapped.append(rest).append('\n');
        }
        return wrapped.toString();
    }

    /** Each run of owner lines in the opposite order. */
    private static String ownersTurned(String post) {
        List<String> lines = new ArrayList<>();
        int run = 0;
        for (String line : post.split("\n", -1)) {
            run = line.startsWith("  -  ") ? run + 1 : 0;
            lines.add(run > 1 ? lines.size() - run + 1 : lines.size(), line);
        }
        return String.join("\n", lines);
    }

    @Test
    void noReplyIsAnUpdate() throws IOException {
        try (DirectoryStream<Path> replies = Files.newDirectoryStream(CORPUS.resolve("replies"))) {
            for (Path reply : replies) {
                Reading reading = Prognosis.read(reply);
                assertThat(reading.updates()).as("%s", reply).isEmpty();
                assertThat(reading.skipped())
                        .as("%s", reply)
                        .extracting(SkippedMail::reason)
                        .containsExactly(SkippedMail.Reason.REPLY);
            }
        }
    }

    @Test
    void theStepFromJulyToAugust2019() throws IOException {
        Map<String, Item> july = byTitle(update("4.13_2019-07-01_development-update.eml"));
        Map<String, Item> august = byTitle(update("4.13_2019-08-01_development-update.eml"));
        assertThat(july.get("Improve late microcode loading").series().orElseThrow())
                .hasToString("v7");
        assertThat(august.get("Improve late microcode loading").series().orElseThrow())
                .hasToString("v8");
        assertThat(july.get("TEE mediator (and OP-TEE) support in XEN"))
                .returns(Disposition.COMPLETED, Item::disposition)
                .returns(Optional.empty(), Item::status);
        assertThat(august.get("TEE mediator (and OP-TEE) support in XEN"))
                .returns(Disposition.OPEN, Item::disposition)
                .returns(Optional.of("v7"), Item::status);
        assertThat(july.get("x2APIC support for AMD").status()).contains("v2");
        assertThat(august.get("x2APIC support for AMD").disposition()).isEqualTo(Disposition.COMPLETED);
        assertThat(august.get("Per-cpu tasklet").issues()).containsExactly("XEN-28");
    }

    private static Map<String, Item> byTitle(Update update) {
        return update.items().stream().collect(Collectors.toMap(Item::title, Function.identity()));
    }

    @Test
    void aRemarkWithALinkIsNoOwner() throws IOException {
        Item item = byTitle(update("4.14_2020-02-26_development-update.eml")).get("Live-Updating Xen");
        assertThat(names(item)).containsExactly("David Woodhouse");
        assertThat(item.links())
                .containsExactly(
                        "https://xenbits.xen.org/gitweb/?p=people/dwmw2/xen.git;a=shortlog;h=refs/heads/lu-master",
                        "https://wiki.xenproject.org/wiki/Live-Updating_Xen");
        assertThat(item.notes()).hasSize(2);
    }

    @Test
    void theMarkOf2020And2024StandsBeforeTheFirstMilestone() throws IOException {
        assertThat(update("4.14_2020-01-29_development-update.eml").timeline().here())
                .hasValueSatisfying(here -> assertThat(here).hasToString("before Last posting date"));
        assertThat(update("4.20_2024-11-12_development-update-aug-oct.eml")
                        .timeline()
                        .here())
                .hasValueSatisfying(here -> assertThat(here).hasToString("before Last posting date"));
    }

    @Test
    void everyItemOf2024HasItsLink() throws IOException {
        for (Item item :
                update("4.20_2024-11-12_development-update-aug-oct.eml").items()) {
            assertThat(item.links()).as(item.title()).singleElement().asString().startsWith("https://lore.kernel.org/");
            assertThat(item.owners()).as(item.title()).hasSize(1);
            assertThat(item.notes()).as(item.title()).isEmpty();
        }
    }

    @Test
    void theDigestAboveTheListOf2025GivesNothing() throws IOException {
        Update may = update("4.21_2025-05-06_development-update-march-april.eml");
        assertThat(may.items().get(0).line()).isEqualTo(64);
        assertThat(may.timeline().milestones()).isEmpty();
        Update june = update("4.21_2025-06-02_development-update-may.eml");
        assertThat(june.items().get(0).line()).isEqualTo(91);
        assertThat(june.timeline().milestones()).isEmpty();
    }

    @Test
    void whatIsPeculiarToThePostsOf2025() throws IOException {
        Update june = update("4.21_2025-06-02_development-update-may.eml");
        Map<String, Item> items = byTitle(june);
        assertThat(items.get("riscv: introduce basic UART support and interrupts for hypervisor mode"))
                .returns(Optional.of("v2 -> v3"), Item::status)
                .returns(Optional.of("RISCV"), Item::area);
        assertThat(items.get("PCI devices passthrough on Arm, part 3"))
                .returns(Optional.of("v16->v20->v21"), Item::status)
                .returns("v21", item -> item.series().orElseThrow().toString());
        assertThat(items.get("Introduce xenbindgen to autogen hypercall structs"))
                .returns(List.of("RFC"), Item::tags)
                .returns("v1", item -> item.series().orElseThrow().toString());
        assertThat(items.get("x86: Trenchboot Secure Launch DRTM (Xen)").status())
                .contains("v1 -> v3");
        assertThat(items.get("FF-A VM to VM support").owners())
                .containsExactly(
                        new Owner("Bertrand Marquis", Optional.of("bertrand.marquis@arm.com"), Optional.empty()));
        assertThat(items).containsKeys("RISC-V some preinit calls", "Physical address hypercall ABI (\"HVMv2\")");
        assertThat(items.get("MSI-X support with qemu in stubdomain, and other related changes")
                        .notes())
                .hasSize(1);
    }

    @Nested
    class The45Post {

        private Map<Integer, Item> byLine;
        private Update update;

        @BeforeEach
        void readIt() throws IOException {
            update = update("4.5_2014_development-update.txt");
            byLine = update.items().stream().collect(Collectors.toMap(Item::line, Function.identity()));
        }

        @Test
        void aTitleIsJoinedWithTheLineThatTheMailProgramBrokeOff() {
            Item item = byLine.get(160);
            assertThat(item.title())
                    .isEqualTo("Rearrange and cleanup installation destination directories (/var -> var/lib/xen)");
            assertThat(item.status()).contains("fair");
            assertThat(names(item)).containsExactly("Daniel Kiper");
            assertThat(item.endLine()).isEqualTo(162);
            assertThat(byLine.get(275).title())
                    .isEqualTo("PCI hole resize support hvmloader/qemu-traditional/qemu-upstream with"
                            + " PCI/GPU passthrough");
        }

        @Test
        void aNoteIsJoinedToo() {
            Item item = byLine.get(181);
            assertThat(item.notes()).singleElement().asString().endsWith("get two hung domains");
            assertThat(names(item)).containsExactly("Ian Jackson");
            assertThat(byLine.get(286).notes())
                    .singleElement()
                    .asString()
                    .startsWith("There are a number")
                    .endsWith("backend in dom0.");
            assertThat(byLine.get(286).endLine()).isEqualTo(290);
        }

        @Test
        void aStatusIsJoinedToo() {
            Item item = byLine.get(327);
            assertThat(item.title()).isEqualTo("amd_ucode cleanups, verify patch size(enhancement)");
            assertThat(item.status()).contains("mostly in master except one patch");
            assertThat(item.prognosis()).isEmpty();
        }

        @Test
        void aGroupInBracketsThatIsNoStatusBelongsToTheTitle() {
            assertThat(byLine.get(56))
                    .returns("ARM Interrupt latency reduction (no maintenance interrupts)", Item::title)
                    .returns(Optional.of("good"), Item::status);
            assertThat(byLine.get(92))
                    .returns("HT enabled, virtualization overhead is high (Xen 4.4)", Item::title)
                    .returns(Optional.of("none"), Item::status);
            assertThat(byLine.get(330))
                    .returns("Data breakpoint Extension support (new-feat)", Item::title)
                    .returns(Optional.of("in master"), Item::status);
            assertThat(byLine.get(336))
                    .returns(
                            "fix vmce_amd* functions, unify mce_amd mcheck initialization (fixes/cleanups)",
                            Item::title)
                    .returns(Optional.empty(), Item::status);
        }

        @Test
        void otherNamesOfAnItem() {
            assertThat(byLine.get(116).aliases()).containsExactly("NUMA affinity for vcpus");
            assertThat(byLine.get(112).aliases()).containsExactly("secondary emulators");
        }

        @Test
        void peopleAreTakenApartButNotTooFar() {
            assertThat(names(byLine.get(186))).containsExactly("Gui Jianfeng", "Yang Hongyang", "Dong, Eddie");
            assertThat(names(byLine.get(77))).containsExactly("Andrew Cooper", "David Vrabel");
            assertThat(names(byLine.get(99))).containsExactly("Zhang, Yang Z");
            assertThat(names(byLine.get(119))).containsExactly("Dongxiao Xu", "Shantong Kang");
            assertThat(names(byLine.get(336))).containsExactly("Aravind", "Suravee");
            assertThat(byLine.get(69).owners())
                    .containsExactly(new Owner("Linaro", Optional.empty(), Optional.of("unknown")));
            assertThat(byLine.get(129).owners())
                    .containsExactly(new Owner("Aravindh Puthiyaparambil", Optional.empty(), Optional.of("aravindp")));
        }

        @Test
        void theScaleExplainsItsFiveWords() {
            assertThat(update.scale())
                    .extracting(entry -> entry.prognosis().word())
                    .containsExactly("none", "fair", "ok", "good", "done");
            assertThat(update.scale()).extracting(ScaleEntry::meaning).allMatch(Optional::isPresent);
        }

        @Test
        void theYearOfTheMiddleMilestoneIsInferred() {
            assertThat(update.timeline().milestones())
                    .containsExactly(
                            milestone("Feature Freeze", 2014, 9, "10th September 2014", false, 30),
                            milestone("First RC", 2014, 10, "10th October", true, 31),
                            milestone("Release", 2014, 12, "10th December 2014", false, 32));
            assertThat(update.timeline().here()).isEmpty();
        }

        private static Milestone milestone(
                String name, int year, int month, String text, boolean yearInferred, int line) {
            return new Milestone(name, Optional.of(LocalDate.of(year, month, 10)), text, yearInferred, line);
        }

        @Test
        void whatIsDeferredNamesTheReleaseItIsDeferredTo() {
            assertThat(update.items())
                    .filteredOn(item -> item.disposition() == Disposition.DEFERRED)
                    .hasSize(6)
                    .allSatisfy(item -> {
                        assertThat(item.deferredTo()).contains("4.6");
                        assertThat(item.section()).containsExactly("Open", "Deferred to Xen 4.6");
                        assertThat(item.area()).isEmpty();
                    });
        }

        @Test
        void aHeadingMayHoldBracketsAndCommas() {
            assertThat(byLine.get(233).area()).contains("Other OSes (MiniOS, QNX)");
            assertThat(byLine.get(157).area()).contains("lib{xc,xl} and toolstack");
        }

        @Test
        void fiveItemsLackAPrognosis() {
            assertThat(update.diagnostics()).extracting(Diagnostic::code).containsOnly("missing-prognosis");
            assertThat(update.diagnostics())
                    .extracting(
                            diagnostic -> diagnostic.position().orElseThrow().line())
                    .containsExactly(327, 330, 332, 334, 336);
        }

        @Test
        void all86ItemsHaveTheirLineTitleStatusAndOwners() throws Exception {
            String list = update.items().stream()
                    .map(item -> item.line() + "|" + item.title() + "|"
                            + item.status().orElse("") + "|" + String.join("; ", names(item)))
                    .collect(Collectors.joining("\n"));
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(list.getBytes(StandardCharsets.UTF_8));
            assertThat(HexFormat.of().formatHex(digest))
                    .withFailMessage(
                            "The list of line|title|status|owners is not the one that was compared with the post by"
                                    + " eye. Compare this one, then put its SHA-256 here:%n%s",
                            list)
                    .isEqualTo("42af10b05177c83e0e5fc149b8522ff9af76c906a9bd478f799ec51b324eb454");
        }
    }
}
