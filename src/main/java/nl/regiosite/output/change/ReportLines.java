package nl.regiosite.output.change;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.regiosite.diagnostic.Texts;
import nl.regiosite.output.change.Changes.Place;

/** What changed, in a few lines for the end of a log. */
public final class ReportLines {
    /** Of each kind of change; the report itself has them all. */
    private static final int MOST = 8;

    private final ReportWords words;
    private final List<String> lines = new ArrayList<>();

    private ReportLines(Texts texts) {
        this.words = new ReportWords(texts);
    }

    public static List<String> of(Changes changes, Texts texts) {
        ReportLines report = new ReportLines(texts);
        report.write(changes);
        return List.copyOf(report.lines);
    }

    private void write(Changes changes) {
        if (changes.since().isEmpty()) {
            lines.add(words.get("eerste", words.pages(changes.pages())));
            return;
        }
        String since = words.day(changes.since().get());
        if (changes.isNothing()) {
            lines.add(words.get("niets", since));
            return;
        }
        lines.add(words.get("sinds", since));
        list(
                "bedragen",
                changes.amounts(),
                it -> words.name(it) + ": " + words.money(it.from()) + " → " + words.money(it.to()) + " ("
                        + words.difference(it) + ")");
        list("nieuw", changes.added(), ReportLines::place);
        list("weg", changes.gone(), ReportLines::place);
        list("verhuisd", changes.moved(), it -> it.from() + " → " + place(it.to()));
        list("tekst", changes.reworded(), ReportLines::place);
        count("cijfers", changes.recounted());
        count("omlijsting", changes.reframed());
    }

    private <T> void list(String key, List<T> items, Function<T, String> line) {
        if (items.isEmpty()) {
            return;
        }
        lines.add("  " + words.get(key) + ": " + items.size());
        items.stream().limit(MOST).map(line).forEach(text -> lines.add("    " + text));
        if (items.size() > MOST) {
            lines.add("    " + words.get("en-nog", String.valueOf(items.size() - MOST)));
        }
    }

    private void count(String key, List<Place> pages) {
        if (!pages.isEmpty()) {
            lines.add("  " + words.get(key) + ": " + pages.size());
        }
    }

    private static String place(Place place) {
        return place.path() + " (" + place.title() + ")";
    }
}
