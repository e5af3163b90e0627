package nl.regiosite;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of the packages: what each may import of the others. */
class ArchitectureTest {
    private static final String ROOT = "nl.regiosite.";

    private static final Map<String, List<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry("source", List.of()),
            Map.entry("diagnostic", List.of("source")),
            Map.entry("model", List.of()),
            Map.entry("config", List.of("source", "diagnostic")),
            Map.entry("form", List.of("source", "diagnostic", "model")),
            Map.entry("content", List.of("source", "diagnostic", "config", "model")),
            Map.entry("check", List.of("source", "diagnostic", "model")),
            Map.entry("html", List.of("source", "diagnostic")),
            Map.entry("markdown", List.of("source", "diagnostic", "html")),
            Map.entry("advice", List.of("source", "diagnostic", "markdown")),
            Map.entry("theme", List.of("source", "diagnostic")),
            Map.entry("page", List.of("source", "diagnostic", "config", "model")),
            Map.entry("publish", List.of("source", "diagnostic")),
            Map.entry(
                    "output",
                    List.of(
                            "source",
                            "diagnostic",
                            "page",
                            "theme",
                            "html",
                            "markdown",
                            "publish",
                            "config",
                            "model",
                            "form")),
            Map.entry(
                    "build",
                    List.of(
                            "source",
                            "diagnostic",
                            "model",
                            "config",
                            "form",
                            "content",
                            "check",
                            "html",
                            "markdown",
                            "advice",
                            "theme",
                            "page",
                            "publish",
                            "output")),
            Map.entry("serve", List.of("source", "diagnostic", "html", "build")),
            Map.entry(
                    "cli",
                    List.of(
                            "source",
                            "diagnostic",
                            "model",
                            "config",
                            "form",
                            "content",
                            "check",
                            "html",
                            "markdown",
                            "advice",
                            "theme",
                            "page",
                            "publish",
                            "output",
                            "build",
                            "serve")));

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.regiosite");

    static Stream<String> packages() {
        return MAY_IMPORT.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void a_package_imports_only_what_its_line_in_the_table_says(String name) {
        List<String> allowed = new ArrayList<>();
        allowed.add(ROOT + name + "..");
        MAY_IMPORT.get(name).forEach(other -> allowed.add(ROOT + other + ".."));
        DescribedPredicate<JavaClass> elsewhere = resideInAPackage("nl.regiosite..")
                .and(DescribedPredicate.not(resideInAnyPackage(allowed.toArray(String[]::new))));
        noClasses()
                .that()
                .resideInAPackage(ROOT + name + "..")
                .should()
                .dependOnClassesThat(elsewhere)
                .check(PROGRAM);
    }

    @Test
    void every_class_is_in_a_package_of_the_table() {
        classes()
                .should()
                .resideInAnyPackage(MAY_IMPORT.keySet().stream()
                        .map(name -> ROOT + name + "..")
                        .toArray(String[]::new))
                .check(PROGRAM);
    }

    @Test
    void the_model_knows_the_jdk_only() {
        classes()
                .that()
                .resideInAPackage("nl.regiosite.model..")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("java..", "nl.regiosite.model..", "org.jspecify.annotations.."))
                .check(PROGRAM);
    }

    @Test
    void the_parser_of_json_and_yaml_lives_in_source_only() {
        noClasses()
                .that(resideOutsideOfPackage("nl.regiosite.source.."))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("tools.jackson.core.JsonParser")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("tools.jackson.dataformat..")
                .check(PROGRAM);
    }

    @Test
    void flexmark_stays_behind_a_few_classes() {
        noClasses()
                .that()
                .haveNameNotMatching(
                        "nl\\.regiosite\\.markdown\\.(StoryRenderer|PlainStory|ManuscriptReader|Inlines|Headings)(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vladsch..")
                .check(PROGRAM);
    }

    @Test
    void only_the_command_line_prints_reads_the_clock_or_exits() {
        noClasses()
                .that(resideOutsideOfPackage("nl.regiosite.cli.."))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .orShould()
                .callMethod(Locale.class, "getDefault")
                .check(PROGRAM);
    }
}
