package io.github.prognosis;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The module exports what its users meet, and nothing else. */
@AnalyzeClasses(packages = ModuleTest.ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
class ModuleTest {

    static final String ROOT = "io.github.prognosis";

    /** What a library is used for: the front door, and what its results are checked, edited and shown with. */
    private static final List<String> BEGINNINGS =
            List.of(ROOT, ROOT + ".check", ROOT + ".edit", ROOT + ".render", ROOT + ".series");

    private static final Pattern EXPORT = Pattern.compile("exports ([a-z.]+);");

    @ArchTest
    void exportsThePackagesWhoseTypesSignaturesShow(JavaClasses classes) throws IOException {
        String module = Files.readString(Path.of("src/main/module/module-info.java"));
        List<String> exports =
                EXPORT.matcher(module).results().map(export -> export.group(1)).toList();
        assertThat(exports).containsExactlyElementsOf(shown(classes));
    }

    private static Set<String> shown(JavaClasses classes) {
        Set<String> shown = new TreeSet<>(BEGINNINGS);
        Deque<String> next = new ArrayDeque<>(BEGINNINGS);
        while (!next.isEmpty()) {
            String from = next.pop();
            classes.stream()
                    .filter(type -> type.getPackageName().equals(from) && isPublic(type))
                    .flatMap(ModuleTest::signatures)
                    .map(JavaClass::getPackageName)
                    .filter(name -> name.startsWith(ROOT))
                    .filter(shown::add)
                    .forEach(next::push);
        }
        return shown;
    }

    private static boolean isPublic(JavaClass type) {
        Optional<JavaClass> outer = type.getEnclosingClass();
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && outer.map(ModuleTest::isPublic).orElse(true);
    }

    /** All types that the public members of one show. */
    private static Stream<JavaClass> signatures(JavaClass type) {
        Stream<JavaType> methods = type.getCodeUnits().stream()
                .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC))
                .flatMap(unit -> Stream.concat(
                        Stream.concat(unit.getParameterTypes().stream(), Stream.of(unit.getReturnType())),
                        unit.getExceptionTypes().stream()));
        Stream<JavaType> fields = type.getFields().stream()
                .filter(field -> field.getModifiers().contains(JavaModifier.PUBLIC))
                .map(field -> field.getType());
        Stream<JavaType> above = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
        return Stream.of(methods, fields, above)
                .flatMap(types -> types)
                .map(JavaType::getAllInvolvedRawTypes)
                .flatMap(Collection::stream);
    }
}
