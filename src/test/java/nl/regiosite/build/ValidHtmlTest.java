package nl.regiosite.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Every page of the real site passes the Nu HTML checker. */
class ValidHtmlTest {
    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

    /** Sound CSS (container queries, CSS Fonts 5, SVG 2) that this version of the checker has not learnt yet. */
    private static final List<String> UNKNOWN_TO_THE_CHECKER = List.of(
            "“field-sizing” doesn't exist",
            // A part of the width of a container: cqi.
            "“max-height”: Unknown dimension",
            "“paint-order” doesn't exist",
            "“vector-effect” doesn't exist",
            "“size-adjust” doesn't exist",
            "“container-type” doesn't exist",
            "Unrecognized at-rule “@container”",
            "“::details-content”");

    private static SimpleDocumentValidator validator;

    @BeforeAll
    static void load_the_schema() throws Exception {
        validator = new SimpleDocumentValidator(true, false, false);
        validator.setUpMainSchema(SCHEMA, new Complaints(""));
    }

    private record Complaints(String page, List<String> all) implements ErrorHandler {
        Complaints(String page) {
            this(page, new ArrayList<>());
        }

        @Override
        public void warning(SAXParseException e) {
            // The checker's warnings are advice; errors are what may not be.
        }

        @Override
        public void error(SAXParseException e) {
            all.add(page + ":" + e.getLineNumber() + ":" + e.getColumnNumber() + " " + e.getMessage());
        }

        @Override
        public void fatalError(SAXParseException e) {
            error(e);
        }
    }

    private static List<String> complaints(String name, byte[] page) throws Exception {
        Complaints complaints = new Complaints(name);
        validator.setUpValidatorAndParsers(complaints, false, false);
        InputSource source = new InputSource(new ByteArrayInputStream(page));
        source.setEncoding("UTF-8");
        validator.checkHtmlInputSource(source);
        return known(complaints);
    }

    private static List<String> complaintsOfStyle(String name, byte[] style) throws Exception {
        Complaints complaints = new Complaints(name);
        validator.setUpValidatorAndParsers(complaints, false, false);
        InputSource source = new InputSource(new ByteArrayInputStream(style));
        source.setEncoding("UTF-8");
        validator.checkCssInputSource(source);
        return known(complaints);
    }

    private static List<String> known(Complaints complaints) {
        return complaints.all().stream()
                .filter(error -> UNKNOWN_TO_THE_CHECKER.stream().noneMatch(error::contains))
                .toList();
    }

    private static List<String> complaints(Map<String, byte[]> files) throws Exception {
        List<String> errors = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (file.getKey().endsWith(".html")) {
                errors.addAll(complaints(file.getKey(), file.getValue()));
            } else if (file.getKey().endsWith(".css")) {
                errors.addAll(complaintsOfStyle(file.getKey(), file.getValue()));
            }
        }
        return errors;
    }

    private static List<String> complaints(Path root) throws Exception {
        return complaints(Sites.files(Sites.build(root)));
    }

    @Test
    void every_page_and_every_style_is_valid() throws Exception {
        assertThat(complaints(Sites.real())).isEmpty();
    }

    @Test
    void every_page_of_another_region_and_of_a_site_that_uses_everything_is_valid(@TempDir Path one, @TempDir Path two)
            throws Exception {
        Sites.copy(Sites.RESOURCES.resolve("sites/andere-regio/input"), one);
        Sites.copy(Sites.RESOURCES.resolve("sites/klein/input"), two);

        assertThat(complaints(one)).isEmpty();
        assertThat(complaints(two)).isEmpty();
    }

    @Test
    void every_report_of_what_changes_is_valid() throws Exception {
        for (String name : List.of("dag.html", "eerste.html", "niets.html")) {
            byte[] page = Files.readAllBytes(Sites.RESOURCES.resolve("rapport").resolve(name));
            assertThat(complaints(name, page)).isEmpty();
        }
    }

    @Test
    void the_checker_does_find_what_is_wrong() throws Exception {
        byte[] page = "<!doctype html><html lang=nl><title>x</title><p id=a><p id=a>".getBytes(StandardCharsets.UTF_8);
        assertThat(complaints("x", page)).anyMatch(error -> error.contains("Duplicate ID"));
        byte[] style = "a { colour: red }".getBytes(StandardCharsets.UTF_8);
        assertThat(complaintsOfStyle("x", style)).isNotEmpty();
    }
}
