package nl.regiosite.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.regiosite.diagnostic.Hint;
import nl.regiosite.source.Slug;

/** Files that lie in the content and are of no use there as they are: what they probably are, and what to do with them. */
final class Strays {
    private static final List<String> FOLDERS = List.of(
            "agenda", "begroting", "monitoring", "nieuws", "paginas", "pijlers", "projecten", "tranches", "verhalen");

    private static final List<String> JSON = List.of(
            "afwijkingen.json",
            "bronnen.json",
            "organisaties.json",
            "begroting/controletotalen.json",
            "begroting/kader.json",
            "begroting/reserveringen.json",
            "begroting/toekenningen.json",
            "monitoring/indicatoren.json",
            "monitoring/resultaten.json");

    private static final Set<String> PHOTOS =
            Set.of("heic", "heif", "gif", "tif", "tiff", "bmp", "avif", "psd", "raw", "svg");
    private static final Set<String> DOCUMENTS = Set.of("doc", "docx", "odt", "rtf", "pages", "pdf", "html", "htm");
    private static final Set<String> SHEETS = Set.of("xls", "xlsx", "ods", "csv");

    private Strays() {}

    /** What programs leave behind without anyone asking: of Windows, of macOS, of word processors and of editors. */
    static boolean isLeftBehind(String name) {
        return name.equalsIgnoreCase("thumbs.db")
                || name.equalsIgnoreCase("desktop.ini")
                || name.startsWith("~$")
                || name.startsWith(".~lock.")
                || name.endsWith("~")
                || name.endsWith(".swp");
    }

    /** What to do with a file of a kind that no reader takes. */
    static Optional<Hint> cure(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        int dot = lower.lastIndexOf('.');
        String extension = dot < 0 ? "" : lower.substring(dot + 1);
        String base = dot < 0 ? name : name.substring(0, dot);
        if (extension.equals("txt") || extension.equals("markdown") || extension.isEmpty()) {
            boolean twice = base.toLowerCase(Locale.ROOT).matches(".*\\.(md|json)");
            return Optional.of(Hint.of("tip.noem-het", twice ? base : Slug.of(base) + ".md"));
        } else if (PHOTOS.contains(extension)) {
            return Optional.of(Hint.of("tip.bewaar-als-jpg"));
        } else if (DOCUMENTS.contains(extension)) {
            return Optional.of(Hint.of("tip.kopieer-de-tekst", Slug.of(base) + ".md"));
        } else if (SHEETS.contains(extension)) {
            return Optional.of(Hint.of("tip.cijfers-in-json"));
        } else if (extension.equals("yml") || extension.equals("yaml")) {
            return Optional.of(Hint.of("tip.geen-yml"));
        }
        return Optional.empty();
    }

    /** The file of figures that a name is nearly that of. */
    static Optional<String> json(String place) {
        // By the name alone: with the folder before it, quite another name would seem near.
        String name = place.substring(place.lastIndexOf('/') + 1)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\.json$", "");
        return nearest(name, JSON.stream().map(Strays::name).toList())
                .flatMap(found ->
                        JSON.stream().filter(known -> name(known).equals(found)).findFirst());
    }

    private static String name(String json) {
        return json.substring(json.lastIndexOf('/') + 1, json.length() - ".json".length());
    }

    /** Where a file that lies in the wrong place belongs. */
    static Optional<Hint> place(String place) {
        int slash = place.indexOf('/');
        if (place.toLowerCase(Locale.ROOT).endsWith(".json")) {
            return json(place).map(meant -> Hint.of("tip.zet-in", "content/" + meant));
        } else if (slash < 0) {
            return Optional.of(Hint.of("tip.zet-in-een-map", place));
        }
        String folder = place.substring(0, slash);
        String name = place.substring(place.lastIndexOf('/') + 1);
        if (folder.equals("projecten")) {
            return Optional.empty();
        } else if (folder.equals("tranches")) {
            return Optional.of(Hint.of("tip.tranche-bestand"));
        } else if (FOLDERS.contains(folder)) {
            return Optional.of(Hint.of("tip.zet-in", "content/" + folder + "/" + name));
        }
        return nearest(folder.toLowerCase(Locale.ROOT), FOLDERS)
                .map(meant -> Hint.of("tip.zet-in", "content/" + meant + place.substring(slash)));
    }

    /** A better name for a file, with its ending; of a copy, that it may be one too many. */
    static Hint rename(String path, String name) {
        String good = Slug.of(name);
        boolean folder = path.endsWith("/index.md");
        String whole = folder ? good : good + ".md";
        if (name.matches("(?i).*(\\(\\d+\\)|kopie|copy|copie).*")) {
            return Hint.of("tip.kopie", whole);
        }
        return Hint.of(folder ? "tip.mapnaam" : "tip.bestandsnaam", whole);
    }

    private static Optional<String> nearest(String written, List<String> known) {
        return Hint.near(written, known).map(hint -> hint.arguments().get(0));
    }
}
