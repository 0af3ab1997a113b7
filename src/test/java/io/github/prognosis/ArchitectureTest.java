package io.github.prognosis;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may know whom, and where the world outside comes in. */
@AnalyzeClasses(packages = ArchitectureTest.ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    static final String ROOT = "io.github.prognosis";
    private static final String GRAMMAR = "parse.grammar";
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final int LONGEST_CLASS = 300;

    /** What each package may import of the others; imports point one way. */
    private static final Map<String, Set<String>> IMPORTS = Map.ofEntries(
            Map.entry("source", Set.of()),
            Map.entry("model", Set.of("source")),
            Map.entry("mail", Set.of("source", "model")),
            Map.entry("archive", Set.of("source", "model", "mail")),
            Map.entry("parse", Set.of("source", "model", GRAMMAR)),
            Map.entry(GRAMMAR, Set.of()),
            Map.entry("reading", Set.of("source", "model", "mail", "archive", "parse")),
            Map.entry("match", Set.of("source", "model")),
            Map.entry("diff", Set.of("model", "match")),
            Map.entry("history", Set.of("model", "match", "diff")),
            Map.entry("series", Set.of("source", "model", "archive", "match")),
            Map.entry("edit", Set.of("source", "model", "mail", "parse", "match", "diff")),
            Map.entry("check", Set.of("source", "model", "match", "diff", "series", "edit")),
            Map.entry("render", Set.of("source", "model", "match", "diff", "history", "series", "edit", "check")),
            Map.entry("", Set.of("source", "model", "archive", "reading", "match", "diff", "history")),
            Map.entry(
                    "cli",
                    Set.of(
                            "", "source", "model", "mail", "archive", "reading", "match", "diff", "history", "series",
                            "edit", "check", "render")));

    private static String name(String part) {
        return part.isEmpty() ? ROOT : ROOT + "." + part;
    }

    private static String[] names(String... parts) {
        return Arrays.stream(parts).map(ArchitectureTest::name).toArray(String[]::new);
    }

    @ArchTest
    void everyPackageHasItsPlace(JavaClasses classes) {
        Set<String> packages = classes.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
        assertThat(names(IMPORTS.keySet().toArray(String[]::new))).containsAll(packages);
    }

    @ArchTest
    void importsPointOneWay(JavaClasses classes) {
        IMPORTS.forEach((part, others) -> {
            String[] allowed = Stream.concat(Stream.of(part), others.stream())
                    .map(ArchitectureTest::name)
                    .toArray(String[]::new);
            classes()
                    .that()
                    .resideInAPackage(name(part))
                    .should()
                    .onlyDependOnClassesThat(resideInAnyPackage(allowed).or(resideOutsideOfPackages(ROOT + "..")))
                    .check(classes);
        });
    }

    @ArchTest
    void everyImportThatIsAllowedIsUsed(JavaClasses classes) {
        IMPORTS.forEach((part, others) -> {
            Set<String> used = classes.stream()
                    .filter(type -> type.getPackageName().equals(name(part)))
                    .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                    .map(dependency -> dependency.getTargetClass().getPackageName())
                    .collect(Collectors.toSet());
            assertThat(used)
                    .as("what %s imports", name(part))
                    .containsAll(List.of(names(others.toArray(String[]::new))));
        });
    }

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule antlrIsAtHomeInParse = onlyIn("org.antlr..", "parse", GRAMMAR);

    @ArchTest
    static final ArchRule mimeIsAtHomeInMail = onlyIn("org.apache.james..", "mail");

    @ArchTest
    static final ArchRule htmlIsReadInMail = onlyIn("org.jsoup..", "mail");

    @ArchTest
    static final ArchRule gitIsAtHomeInArchive = onlyIn("org.eclipse.jgit..", "archive");

    @ArchTest
    static final ArchRule progressIsShownInCli = onlyIn("me.tongfei..", "cli");

    @ArchTest
    static final ArchRule listsAreComparedInDiff = onlyIn("com.github.difflib..", "diff");

    @ArchTest
    static final ArchRule wordsAreLikenedInMatchAndForSuggestionsInCli =
            onlyIn("org.apache.commons.text.similarity..", "match", "cli");

    @ArchTest
    static final ArchRule jsonIsAtHomeInRender = onlyIn("com.fasterxml..", "render");

    @ArchTest
    static final ArchRule csvIsAtHomeInRender = onlyIn("org.apache.commons.csv..", "render");

    @ArchTest
    static final ArchRule templatesAreAtHomeInRender = onlyIn("gg.jte..", "render");

    @ArchTest
    static final ArchRule markdownIsAtHomeInRender = onlyIn("org.commonmark..", "render");

    @ArchTest
    static final ArchRule optionsAreAtHomeInCli = onlyIn("org.apache.commons.cli..", "cli");

    @ArchTest
    static final ArchRule commonsIoIsAtHomeInMailArchiveAndCli =
            onlyIn("org.apache.commons.io..", "mail", "archive", "cli");

    private static ArchRule onlyIn(String library, String... parts) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(names(parts))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }

    @ArchTest
    static final ArchRule standardStreamsAreTouchedInCliOnly = noClasses()
            .that()
            .resideOutsideOfPackage(name("cli"))
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .accessField(System.class, "in");

    @ArchTest
    static final ArchRule theSystemIsAskedInMainOnly = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(name("cli") + ".Main")
            .should()
            .callMethodWhere(target(describe(
                    "the system, its clock or its defaults",
                    called -> isSystem(called) || isClock(called) || isDefault(called))))
            .orShould()
            .callConstructor(Date.class);

    private static boolean isSystem(AccessTarget called) {
        JavaClass owner = called.getOwner();
        return (owner.isEquivalentTo(System.class) || owner.isEquivalentTo(Runtime.class))
                && Set.of("exit", "halt", "getenv", "console").contains(called.getName());
    }

    private static boolean isClock(AccessTarget called) {
        JavaClass owner = called.getOwner();
        return (owner.isEquivalentTo(System.class) && called.getName().equals("currentTimeMillis"))
                || (owner.getPackageName().startsWith("java.time")
                        && called.getName().equals("now"))
                || (owner.isEquivalentTo(Clock.class) && called.getName().startsWith("system"));
    }

    private static boolean isDefault(AccessTarget called) {
        JavaClass owner = called.getOwner();
        return (owner.isEquivalentTo(Locale.class) && called.getName().equals("getDefault"))
                || (owner.isEquivalentTo(TimeZone.class) && called.getName().equals("getDefault"))
                || (owner.isEquivalentTo(ZoneId.class) && called.getName().equals("systemDefault"))
                || (owner.isEquivalentTo(Charset.class) && called.getName().equals("defaultCharset"));
    }

    @ArchTest
    void everyPackageSaysWhatItIsFor(JavaClasses classes) throws IOException {
        Set<String> missing = new TreeSet<>();
        for (JavaClass type : classes) {
            Path folder = SOURCES.resolve(type.getPackageName().replace('.', '/'));
            if (!type.getPackageName().equals(name(GRAMMAR)) && Files.notExists(folder.resolve("package-info.java"))) {
                missing.add(type.getPackageName());
            }
        }
        assertThat(missing).isEmpty();
    }

    @ArchTest
    void noClassIsLongerThan300Lines(JavaClasses classes) throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(sources).isNotEmpty();
            for (Path source : sources) {
                assertThat(Files.readAllLines(source)).as("%s", source).hasSizeLessThanOrEqualTo(LONGEST_CLASS);
            }
        }
    }
}
