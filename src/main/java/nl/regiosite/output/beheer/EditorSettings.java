package nl.regiosite.output.beheer;

import static nl.regiosite.output.beheer.Widgets.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.regiosite.config.SiteConfig;
import nl.regiosite.config.WebEditor;
import nl.regiosite.form.FileKind;
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

    /** Without the printed totals: whoever changes those has the document and the sums side by side. */
    private static final List<FileKind> LIST_FILES = List.of(
            FileKind.GRANTS,
            FileKind.RESERVATIONS,
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
                "backend", keys("name", "github", "repo", editor.repository(), "branch", editor.branch()),
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

    /** The collections of texts, by name: those have a preview. */
    List<String> texts() {
        List<String> names = new ArrayList<>();
        for (Map<String, Object> collection : collections()) {
            if (collection.containsKey("folder")) {
                names.add(String.valueOf(collection.get("name")));
            }
        }
        return names;
    }

    private List<Map<String, Object>> collections() {
        List<Map<String, Object>> collections = new ArrayList<>();
        for (FileKind kind : ARTICLES) {
            collections.add(folder(kind, folderOf(kind), words.name(kind.form()), true, Optional.empty()));
        }
        for (Pillar pillar : programme.pillars()) {
            String name = "projecten-" + pillar.id().value();
            Map<String, Object> projects = folder(
                    FileKind.PROJECT,
                    "content/projecten/" + pillar.id().value(),
                    words.word("projecten") + " " + pillar.title(),
                    true,
                    Optional.of(pillar));
            projects.put("name", name);
            collections.add(projects);
        }
        collections.add(folder(
                FileKind.PILLAR,
                folderOf(FileKind.PILLAR),
                words.name(FileKind.PILLAR.form()),
                false,
                Optional.empty()));
        collections.add(folder(
                FileKind.TRANCHE,
                folderOf(FileKind.TRANCHE),
                words.name(FileKind.TRANCHE.form()),
                false,
                Optional.empty()));
        collections.add(keys(
                "name", "programma",
                "label", words.name(FileKind.PROGRAMME.form()),
                "editor", keys("preview", false),
                "files", List.of(file(FileKind.PROGRAMME))));
        collections.add(keys(
                "name", LISTS,
                "label", words.word(LISTS),
                "editor", keys("preview", false),
                "files", lists.stream().map(this::file).toList()));
        return collections;
    }

    private static String folderOf(FileKind kind) {
        return kind.place().replace("/*", "");
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
                folder.substring(folder.lastIndexOf('/') + 1),
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
