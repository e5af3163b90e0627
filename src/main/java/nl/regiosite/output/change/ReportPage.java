package nl.regiosite.output.change;

import java.time.LocalDate;
import java.util.List;
import nl.regiosite.diagnostic.Texts;
import nl.regiosite.html.Html;
import nl.regiosite.output.change.Changes.Difference;
import nl.regiosite.output.change.Changes.Move;
import nl.regiosite.output.change.Changes.Place;
import nl.regiosite.source.Travelling;

/**
 * What changed, as a page of its own that anyone can open, mail and print. It lies beside the site and not in it: it is for
 * who publishes.
 */
public final class ReportPage {
    private static final String STYLE = Travelling.text("rapport.css");

    private final ReportWords words;
    private final Changes changes;
    private final StringBuilder html = new StringBuilder();

    private ReportPage(Changes changes, Texts texts) {
        this.words = new ReportWords(texts);
        this.changes = changes;
    }

    /** The page, of what changed to come to the state {@code now}. */
    public static String of(Changes changes, SiteState now, Texts texts) {
        return new ReportPage(changes, texts).write(now.site(), now.day());
    }

    private String write(String site, LocalDate today) {
        String title = words.get("titel");
        html.append("<!doctype html>\n<html lang=\"").append(words.get("taal")).append("\">\n<head>\n");
        html.append("<meta charset=\"utf-8\">\n");
        html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.append("<title>").append(text(title + " – " + site)).append("</title>\n");
        html.append("<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n<main>\n");
        html.append("<p class=\"site\">").append(text(site)).append("</p>\n");
        html.append("<h1>").append(text(title)).append("</h1>\n");
        html.append("<p class=\"dag\">").append(text(words.get("gemaakt", words.day(today))));
        changes.since().ifPresent(day -> html.append(' ').append(text(words.get("vergeleken", words.day(day)))));
        html.append("</p>\n");
        if (changes.since().isEmpty()) {
            paragraph(words.get("eerste", words.pages(changes.pages())));
        } else if (changes.isNothing()) {
            paragraph(words.get("niets", words.day(changes.since().get())));
        } else {
            sections();
        }
        return html.append("</main>\n</body>\n</html>\n").toString();
    }

    private void sections() {
        amounts();
        places("nieuw", changes.added(), true);
        gone();
        moved();
        places("tekst", changes.reworded(), true);
        places("cijfers", changes.recounted(), false);
        places("omlijsting", changes.reframed(), false);
    }

    private void amounts() {
        if (changes.amounts().isEmpty()) {
            return;
        }
        open("bedragen", changes.amounts().size());
        html.append(
                "<div class=\"tabel\" role=\"region\" aria-labelledby=\"bedragen\" tabindex=\"0\">\n<table>\n<thead><tr>");
        for (String column : List.of("kolom-wat", "kolom-was", "kolom-wordt", "kolom-verschil")) {
            html.append("<th scope=\"col\">").append(text(words.get(column))).append("</th>");
        }
        html.append("</tr></thead>\n");
        rows(
                "groep-projecten",
                changes.amounts().stream().filter(it -> !it.of().isSum()).toList());
        rows(
                "groep-sommen",
                changes.amounts().stream().filter(it -> it.of().isSum()).toList());
        html.append("</table>\n</div>\n</section>\n");
    }

    private void rows(String group, List<Difference> differences) {
        if (differences.isEmpty()) {
            return;
        }
        html.append("<tbody>\n<tr><th colspan=\"4\" scope=\"rowgroup\">")
                .append(text(words.get(group)))
                .append("</th></tr>\n");
        for (Difference difference : differences) {
            html.append("<tr><th scope=\"row\">").append(text(words.name(difference)));
            html.append("</th><td>").append(text(words.money(difference.from())));
            html.append("</td><td>").append(text(words.money(difference.to())));
            html.append("</td><td>").append(text(words.difference(difference))).append("</td></tr>\n");
        }
        html.append("</tbody>\n");
    }

    private void gone() {
        if (!changes.gone().isEmpty()) {
            open("weg", changes.gone().size());
            paragraph(words.get("weg-uitleg"));
            html.append("<ul>\n");
            for (Place place : changes.gone()) {
                html.append("<li>").append(text(place.title())).append(' ');
                html.append(path(place.path())).append("</li>\n");
            }
            html.append("</ul>\n</section>\n");
        }
    }

    private void moved() {
        if (!changes.moved().isEmpty()) {
            open("verhuisd", changes.moved().size());
            paragraph(words.get("verhuisd-uitleg"));
            html.append("<ul>\n");
            for (Move move : changes.moved()) {
                html.append("<li>").append(link(move.to())).append(' ');
                html.append(path(move.from()))
                        .append(" → ")
                        .append(path(move.to().path()))
                        .append("</li>\n");
            }
            html.append("</ul>\n</section>\n");
        }
    }

    /** @param open whether it is news that one reads; else it is there for who asks */
    private void places(String key, List<Place> places, boolean open) {
        if (places.isEmpty()) {
            return;
        }
        open(key, places.size());
        if (!open) {
            paragraph(words.get(key + "-uitleg"));
            html.append("<details>\n<summary>").append(text(words.get("welke"))).append("</summary>\n");
        }
        html.append("<ul>\n");
        for (Place place : places) {
            html.append("<li>")
                    .append(link(place))
                    .append(' ')
                    .append(path(place.path()))
                    .append("</li>\n");
        }
        html.append("</ul>\n");
        if (!open) {
            html.append("</details>\n");
        }
        html.append("</section>\n");
    }

    private void open(String key, int count) {
        html.append("<section>\n<h2 id=\"").append(key).append("\">").append(text(words.get(key)));
        html.append(" <span class=\"aantal\">").append(count).append("</span></h2>\n");
    }

    private void paragraph(String words) {
        html.append("<p>").append(text(words)).append("</p>\n");
    }

    private String link(Place place) {
        return "<a href=\"" + text(changes.address() + place.path()) + "\">" + text(place.title()) + "</a>";
    }

    private static String path(String path) {
        return "<code>" + text(path) + "</code>";
    }

    private static String text(String words) {
        return Html.escape(words);
    }
}
