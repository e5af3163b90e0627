package nl.regiosite.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regiosite.model.Organisation;
import nl.regiosite.page.chart.Land;

/**
 * The municipalities as a drawing: a sketch, not to scale. There is none unless every municipality is drawn, for a map on
 * which one is missing says that it does not belong.
 */
record MunicipalityMap(long width, long height, List<Place> places) {
    /** In the units of the drawing: how high a line of words is, and how far below its middle letters stand. */
    private static final long LINE = 17;

    private static final long BELOW = 5;

    /** How wide a letter is, somewhat more than the average. */
    private static final long LETTER = 8;

    MunicipalityMap {
        places = List.copyOf(places);
    }

    /**
     * A municipality.
     *
     * @param here whether it is the one that the page is about
     * @param points its corners, as SVG has them
     * @param field the number of its colour
     * @param x the middle of the words on it
     * @param name its name, in two lines where the land is narrow
     * @param projects how many projects there are, where the map says so
     */
    record Place(Link link, boolean here, String points, int field, long x, List<Line> name, Optional<Line> projects) {
        Place {
            name = List.copyOf(name);
        }
    }

    record Line(String text, long y) {}

    /** All municipalities, with the number of projects in each. */
    static Optional<MunicipalityMap> of(PageContext context) {
        return of(context, Optional.empty());
    }

    /** The smaller map on the page of one of them. */
    static Optional<MunicipalityMap> around(Organisation here, PageContext context) {
        return of(context, Optional.of(here));
    }

    private static Optional<MunicipalityMap> of(PageContext context, Optional<Organisation> here) {
        List<Organisation> municipalities = context.programme().municipalities();
        if (municipalities.isEmpty()
                || municipalities.stream().anyMatch(place -> place.outline().isEmpty())) {
            return Optional.empty();
        }
        Land land = Land.of(municipalities.stream().map(Organisation::outline).toList());
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < municipalities.size(); i++) {
            places.add(place(municipalities.get(i), land.parcels().get(i), here, context));
        }
        return Optional.of(new MunicipalityMap(land.width(), land.height(), places));
    }

    private static Place place(
            Organisation municipality, Land.Parcel parcel, Optional<Organisation> here, PageContext context) {
        List<String> words = new ArrayList<>(lines(municipality.name(), parcel.room()));
        int nameLines = words.size();
        if (here.isEmpty()) {
            long projects = Involvement.projects(municipality.id(), context.programme());
            words.add(context.word(
                    projects == 1 ? "woord.aantal-project" : "woord.aantal-projecten", DutchFormats.number(projects)));
        }
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            lines.add(new Line(words.get(i), parcel.y() + BELOW + (2L * i - words.size() + 1) * LINE / 2));
        }
        return new Place(
                new Link(municipality.name(), context.href(MunicipalityPages.route(municipality.id()))),
                here.filter(municipality::equals).isPresent(),
                parcel.points(),
                parcel.field(),
                parcel.x(),
                lines.subList(0, nameLines),
                lines.stream().skip(nameLines).findFirst());
    }

    /** A name that is too long for its land, in two lines where it has a space or hyphen, the most even way. */
    static List<String> lines(String name, long room) {
        if (name.length() * LETTER <= room) {
            return List.of(name);
        }
        int best = -1;
        for (int i = 1; i < name.length() - 1; i++) {
            boolean mayBreak = name.charAt(i) == ' ' || name.charAt(i) == '-';
            if (mayBreak && (best < 0 || longest(name, i) < longest(name, best))) {
                best = i;
            }
        }
        return best < 0 ? List.of(name) : List.of(name.substring(0, best + 1).strip(), name.substring(best + 1));
    }

    private static int longest(String name, int at) {
        return Math.max(at + 1, name.length() - at - 1);
    }
}
