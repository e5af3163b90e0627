package nl.regiosite.output.beheer;

import static nl.regiosite.output.beheer.Widgets.keys;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.regiosite.config.SiteConfig;
import nl.regiosite.config.WebEditor;
import nl.regiosite.form.FileKind;
import nl.regiosite.form.Form;
import nl.regiosite.form.FormWords;
import nl.regiosite.model.Pillar;
import nl.regiosite.model.Programme;

/**
 * {@code /beheer/config.yml}: where the content lies, what can be written, and with what. It is written as JSON, which is
 * YAML too.
 */
final class EditorSettings {
    private static final String LISTS = "lijsten";

    /** Where the editor's own server listens, on the machine of who tries a change out. */
    private static final String LOCAL_SERVER = "http://127.0.0.1:8081/api/v1";

    private static final List<String> LOOPBACK = List.of("localhost", "127.0.0.1");

    private static final List<FileKind> ARTICLES =
            List.of(FileKind.NEWS, FileKind.EVENT, FileKind.STORY, FileKind.PAGE);

    private static final List<FileKind> LIST_FILES = List.of(
            FileKind.GRANTS,
            FileKind.RESERVATIONS,
            FileKind.CONTROL_TOTALS,
            FileKind.SOURCES,
            FileKind.ORGANISATIONS,
            FileKind.RESULTS,
            FileKind.INDICATORS,
            FileKind.DISCREPANCIES,
            FileKind.BUDGET);

    private final SiteConfig config;
    private final WebEditor editor;
    private final Programme programme;
    private final FormWords words;
    private final List<FileKind> lists;
    private final Widgets widgets;

    /** @param editable whether the editor can read a file: that it is there, and has a name for what is in it */
    EditorSettings(
            SiteConfig config, WebEditor editor, Programme programme, FormWords words, Predicate<FileKind> editable) {
        this.config = config;
        this.editor = editor;
        this.programme = programme;
        this.words = words;
        this.lists = LIST_FILES.stream().filter(editable).toList();
        this.widgets = new Widgets(words, programme);
    }

    Map<String, Object> all() {
        Map<String, Object> all = keys(
                "backend", backend(),
                "publish_mode", "editorial_workflow",
                "locale", "nl",
                "site_url", config.baseUrl().toString(),
                "display_url", config.baseUrl().toString(),
                "media_folder", "content/beeld",
                "public_folder", "",
                "slug", keys("encoding", "ascii", "clean_accents", true, "sanitize_replacement", "-"),
                "collections", collections());
        if (LOOPBACK.contains(config.baseUrl().getHost())) {
            all.put("local_backend", keys("url", LOCAL_SERVER));
        }
        return all;
    }

    private Map<String, Object> backend() {
        return keys(
                "name", "github",
                "repo", editor.repository(),
                "branch", editor.branch(),
                "commit_messages",
                        keys(
                                "create", words.word("beheer.maakte"),
                                "update", words.word("beheer.veranderde"),
                                "delete", words.word("beheer.verwijderde"),
                                "uploadMedia", words.word("beheer.foto-erbij"),
                                "deleteMedia", words.word("beheer.foto-weg")));
    }

    /** The collections of texts, by name: those have a preview. */
    Set<String> texts() {
        return textForms().keySet();
    }

    /** What our own script is told. */
    ScriptRules rules() {
        Map<String, Form> forms = textForms();
        forms.put(FileKind.PROGRAMME.form().id(), FileKind.PROGRAMME.form());
        lists.forEach(kind -> forms.put(kind.form().id(), kind.form()));
        return new ScriptRules(words, forms);
    }

    private Map<String, Form> textForms() {
        Map<String, Form> forms = new LinkedHashMap<>();
        Stream.concat(ARTICLES.stream(), Stream.of(FileKind.PILLAR, FileKind.TRANCHE))
                .forEach(kind -> forms.put(lastOf(folderOf(kind)), kind.form()));
        programme.pillars().forEach(pillar -> forms.put(projectsOf(pillar), FileKind.PROJECT.form()));
        return forms;
    }

    private List<Map<String, Object>> collections() {
        List<Map<String, Object>> collections = new ArrayList<>();
        for (FileKind kind : ARTICLES) {
            collections.add(folder(kind, folderOf(kind), several(kind), true, Optional.empty()));
        }
        for (Pillar pillar : programme.pillars()) {
            Map<String, Object> projects = folder(
                    FileKind.PROJECT,
                    "content/projecten/" + pillar.id().value(),
                    words.word("projecten") + " " + pillar.title(),
                    true,
                    Optional.of(pillar));
            projects.put("name", projectsOf(pillar));
            collections.add(projects);
        }
        collections.add(
                folder(FileKind.PILLAR, folderOf(FileKind.PILLAR), several(FileKind.PILLAR), false, Optional.empty()));
        collections.add(folder(
                FileKind.TRANCHE, folderOf(FileKind.TRANCHE), several(FileKind.TRANCHE), false, Optional.empty()));
        collections.add(keys(
                "name", "programma",
                "label", words.name(FileKind.PROGRAMME.form()),
                "editor", keys("preview", false),
                "files", List.of(file(FileKind.PROGRAMME))));
        collections.add(keys(
                "name", LISTS,
                "label", words.word(LISTS),
                "description", words.word(LISTS + ".uitleg"),
                "editor", keys("preview", false),
                "extension", "json",
                "format", "regels",
                "files", lists.stream().map(this::file).toList()));
        return collections;
    }

    private static String folderOf(FileKind kind) {
        return kind.place().replace("/*", "");
    }

    private static String lastOf(String folder) {
        return folder.substring(folder.lastIndexOf('/') + 1);
    }

    private static String projectsOf(Pillar pillar) {
        return "projecten-" + pillar.id().value();
    }

    /** What a list of these is called. */
    private String several(FileKind kind) {
        return words.word(kind.form().id() + ".lijst");
    }

    /**
     * A folder of texts. A new one gets a folder of its own, so that its pictures lie beside it; both that and a lone file
     * are shown.
     */
    private Map<String, Object> folder(
            FileKind kind, String folder, String label, boolean create, Optional<Pillar> pillar) {
        List<Map<String, Object>> fields = new ArrayList<>(widgets.of(kind.form(), pillar));
        fields.add(body());
        return keys(
                "name",
                lastOf(folder),
                "label",
                label,
                "label_singular",
                words.name(kind.form()),
                "description",
                words.about(kind.form()),
                "folder",
                folder,
                "path",
                "{{slug}}/index",
                "slug",
                "{{slug}}",
                "identifier_field",
                "titel",
                "summary",
                "{{titel}}",
                "create",
                create,
                "delete",
                create,
                "extension",
                "md",
                "format",
                "yaml-frontmatter",
                "media_folder",
                "",
                "public_folder",
                "",
                "fields",
                fields);
    }

    private Map<String, Object> file(FileKind kind) {
        List<Map<String, Object>> fields = new ArrayList<>(widgets.of(kind.form(), Optional.empty()));
        if (kind.isText()) {
            fields.add(body());
        } else {
            fields.add(0, Widgets.hidden("$schema"));
        }
        return keys(
                "name", kind.form().id(),
                "label", words.name(kind.form()),
                "description", words.about(kind.form()),
                "file", kind.place(),
                "fields", fields);
    }

    /** The text as it is written: the editor's other way of showing it does not know all that our Markdown has. */
    private Map<String, Object> body() {
        return keys(
                "name",
                "body",
                "label",
                words.word("tekst"),
                "hint",
                words.word("tekst.uitleg"),
                "widget",
                "markdown",
                "modes",
                List.of("raw"),
                "required",
                false);
    }
}
