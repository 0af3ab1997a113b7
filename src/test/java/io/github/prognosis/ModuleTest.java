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
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The module exports what its users meet, and nothing else. */
@AnalyzeClasses(packages = ModuleTest.ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
class ModuleTest {

    static final String ROOT = "io.github.prognosis";

    /** The front door, what its results are checked, edited and shown with, and what the signatures of all these show. */
    private static final List<String> EXPORTED = Stream.of(
                    "", ".check", ".diff", ".edit", ".history", ".model", ".render", ".reply", ".series", ".source")
            .map(name -> ROOT + name)
            .toList();

    private static final Pattern EXPORT = Pattern.compile("exports ([a-z.]+);");

    @Test
    void exportsFewPackages() throws IOException {
        String module = Files.readString(Path.of("src/main/module/module-info.java"));
        assertThat(EXPORT.matcher(module).results().map(export -> export.group(1)))
                .containsExactlyElementsOf(EXPORTED);
    }

    @ArchTest
    void theirSignaturesShowNoTypeOfAnother(JavaClasses classes) {
        Set<String> shown = new TreeSet<>();
        for (JavaClass type : classes) {
            // what is generated of a template is public whether anybody needs it or not
            boolean template = type.getSimpleName().startsWith("Jte");
            if (EXPORTED.contains(type.getPackageName()) && isPublic(type) && !template) {
                signatures(type)
                        .map(JavaClass::getBaseComponentType)
                        .filter(ModuleTest::isHidden)
                        .forEach(hidden -> shown.add(type.getName() + " shows " + hidden.getName()));
            }
        }
        assertThat(shown).isEmpty();
    }

    private static boolean isHidden(JavaClass type) {
        String name = type.getPackageName();
        boolean own = name.equals(ROOT) || name.startsWith(ROOT + ".");
        return own && !(EXPORTED.contains(name) && isPublic(type));
    }

    private static boolean isPublic(JavaClass type) {
        Optional<JavaClass> outer = type.getEnclosingClass();
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && outer.map(ModuleTest::isPublic).orElse(true);
    }

    /** All types that a public one shows: those of its public members, and those that it is. */
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
