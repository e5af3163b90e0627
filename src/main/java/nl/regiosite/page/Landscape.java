package nl.regiosite.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regiosite.model.Grant;
import nl.regiosite.model.Money;
import nl.regiosite.model.Pillar;
import nl.regiosite.model.Programme;
import nl.regiosite.model.Project;
import nl.regiosite.model.ProjectId;

/**
 * The motif of a page: fields up to the horizon, and on it a shape for each amount. The shape is that of the pillar, its
 * surface is the amount. A project stands among its neighbours, the other projects of its pillar; it has a ring for each
 * tranche in which it grew, so no two are the same. The motif stands in the page and in the picture that is shown when
 * someone shares it, within a box of {@link #WIDTH} by {@link #HEIGHT}.
 *
 * @param marks the farthest first
 */
public record Landscape(List<Mark> marks) {
    public static final int WIDTH = 1600;
    public static final int HEIGHT = 300;
    public static final int HORIZON = 225;

    /** The parcels between the horizon and the near edge, as a theme colours them. */
    public static final List<Field> FIELDS = List.of(
            new Field("weide", List.of(0, HORIZON, WIDTH, HORIZON, WIDTH, HEIGHT, 0, HEIGHT)),
            new Field("zand", List.of(0, HORIZON, 250, HORIZON, 70, HEIGHT, 0, HEIGHT)),
            new Field("heide", List.of(470, HORIZON, 670, HORIZON, 580, HEIGHT, 260, HEIGHT)),
            new Field("veen", List.of(790, HORIZON, 900, HORIZON, 850, HEIGHT, 690, HEIGHT)),
            new Field("zand", List.of(1000, HORIZON, 1105, HORIZON, 1080, HEIGHT, 950, HEIGHT)),
            new Field("water", List.of(1150, HORIZON, 1176, HORIZON, 1176, HEIGHT, 1130, HEIGHT)),
            new Field("heide", List.of(1176, HORIZON, 1296, HORIZON, 1336, HEIGHT, 1176, HEIGHT)),
            new Field("veen", List.of(1380, HORIZON, 1450, HORIZON, 1525, HEIGHT, 1430, HEIGHT)),
            new Field("zand", List.of(1530, HORIZON, WIDTH, HORIZON, WIDTH, 257)));

    private static final Comparator<Mark> FARTHEST_FIRST =
            Comparator.comparingInt(Mark::size).reversed().thenComparingInt(Mark::x);

    /** Where the shapes stand: to the right, beside the words. */
    private static final int FROM = 890;

    private static final int TO = 1550;
    /** The side of the shape of the project that got most. */
    public static final int LARGEST = 195;

    private static final int SMALLEST = 20;
    private static final int JOINED = 205;
    private static final int OUTLINED = 75;

    /** More shapes than this would only be a crowd. */
    private static final int MOST = 40;

    private static final int MOST_NEIGHBOURS = 24;

    /**
     * A parcel.
     *
     * @param land the name of its colour, such as {@code weide}
     * @param corners x and y of each in turn
     */
    public record Field(String land, List<Integer> corners) {
        public Field {
            corners = List.copyOf(corners);
        }

        /** As the {@code points} of a polygon in SVG. */
        public String points() {
            return String.join(" ", corners.stream().map(String::valueOf).toList());
        }
    }

    /** How a shape is drawn: in full colour, faint as a neighbour, or only its outline where no money was granted. */
    public enum Style {
        FULL("vol"),
        NEIGHBOUR("buur"),
        OUTLINE("open");

        private final String id;

        Style(String id) {
            this.id = id;
        }

        /** The word that themes use. */
        public String id() {
            return id;
        }
    }

    /** A shape on the horizon, in a square box. */
    public record Mark(String colour, int x, int y, int size, Style style) {
        /** How much larger than a box of 100. */
        public String scale() {
            return size / 100 + "." + (size % 100 < 10 ? "0" : "") + size % 100;
        }
    }

    public Landscape {
        marks = List.copyOf(marks);
    }

    public List<Field> fields() {
        return FIELDS;
    }

    /** The pillars as one: equally large, each holding on to the next. */
    public static Landscape joined(Programme programme) {
        List<Pillar> pillars = programme.pillars();
        int count = pillars.size();
        // Of each shape seven eighths stand free of the one that comes after it.
        int size = count == 0 ? 0 : Math.min(JOINED, 8 * (TO - FROM) / (7 * count + 1));
        int step = size * 7 / 8;
        int start = TO - step * (count - 1) - size;
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            marks.add(new Mark(pillars.get(i).colour(), start + i * step, HORIZON - size, size, Style.FULL));
        }
        return new Landscape(marks);
    }

    /** A project among its neighbours. */
    public static Landscape of(Project project, Programme programme) {
        List<Project> all = programme.projectsOf(project.pillar());
        int place = programme.placeInPillar(project);
        int from = Math.max(0, Math.min(place - MOST_NEIGHBOURS / 2, all.size() - MOST_NEIGHBOURS - 1));
        List<Project> around = all.subList(from, Math.min(all.size(), from + MOST_NEIGHBOURS + 1));
        String colour = programme.pillar(project.pillar()).map(Pillar::colour).orElse("");
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < around.size(); i++) {
            Money total = programme.granted(around.get(i).id());
            if (from + i != place && !total.isZero()) {
                marks.add(standing(colour, middle(i, around.size()), size(total, programme), Style.NEIGHBOUR));
            }
        }
        marks.sort(FARTHEST_FIRST);
        int own = middle(place - from, around.size());
        List<Grant> grants = programme.grantsOf(project.id());
        if (grants.isEmpty()) {
            marks.add(standing(colour, own, OUTLINED, Style.OUTLINE));
        }
        sizes(grants, programme).forEach(size -> marks.add(standing(colour, own, size, Style.FULL)));
        return new Landscape(marks);
    }

    /** A project alone, standing in a box of {@link #LARGEST}: for a list, where the others stand beside it. */
    static List<Mark> rings(Project project, Programme programme) {
        String colour = programme.pillar(project.pillar()).map(Pillar::colour).orElse("");
        return sizes(programme.grantsOf(project.id()), programme).stream()
                .map(size -> new Mark(colour, (LARGEST - size) / 2, LARGEST - size, size, Style.FULL))
                .toList();
    }

    /** How large a project was after each tranche in which it got money, the last first. */
    private static List<Integer> sizes(List<Grant> grants, Programme programme) {
        List<Integer> sizes = new ArrayList<>();
        Money sofar = Money.ZERO;
        for (int i = 0; i < grants.size(); i++) {
            sofar = sofar.plus(grants.get(i).amount());
            boolean lastOfTranche = i + 1 == grants.size()
                    || grants.get(i + 1).tranche() != grants.get(i).tranche();
            if (lastOfTranche) {
                sizes.add(size(sofar, programme));
            }
        }
        Collections.reverse(sizes);
        return sizes;
    }

    /** A pillar: its projects side by side. */
    public static Landscape of(Pillar pillar, Programme programme) {
        return sideBySide(
                programme.projectsOf(pillar.id()).stream()
                        .map(project -> new Standing(project, programme.granted(project.id())))
                        .toList(),
                programme);
    }

    /** A tranche: the projects that got money in it, each as large as what it got. */
    public static Landscape ofTranche(int tranche, Programme programme) {
        Map<ProjectId, Money> amounts = new LinkedHashMap<>();
        programme.grantsIn(tranche).forEach(grant -> amounts.merge(grant.project(), grant.amount(), Money::plus));
        return sideBySide(
                amounts.entrySet().stream()
                        .flatMap(
                                entry -> programme
                                        .project(entry.getKey())
                                        .map(project -> new Standing(project, entry.getValue()))
                                        .stream())
                        .toList(),
                programme);
    }

    /** A project, and the amount that its shape is as large as. */
    private record Standing(Project project, Money amount) {
        static final Comparator<Standing> LARGEST_FIRST = Comparator.comparingLong(
                        (Standing standing) -> standing.amount().euros())
                .reversed()
                .thenComparing(standing -> standing.project().id());
    }

    /** Projects side by side in the order of the programme; of many, those with the largest amounts. */
    private static Landscape sideBySide(List<Standing> all, Programme programme) {
        Set<ProjectId> largest = all.stream()
                .filter(standing -> !standing.amount().isZero())
                .sorted(Standing.LARGEST_FIRST)
                .limit(MOST)
                .map(standing -> standing.project().id())
                .collect(Collectors.toSet());
        List<Standing> shown = all.stream()
                .filter(standing -> largest.contains(standing.project().id()))
                .toList();
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            String colour = programme
                    .pillar(shown.get(i).project().pillar())
                    .map(Pillar::colour)
                    .orElse("");
            int size = size(shown.get(i).amount(), programme);
            marks.add(standing(colour, middle(i, shown.size()), size, Style.FULL));
        }
        marks.sort(FARTHEST_FIRST);
        return new Landscape(marks);
    }

    private static Mark standing(String colour, int middle, int size, Style style) {
        int x = Math.max(FROM, Math.min(middle - size / 2, TO - size));
        return new Mark(colour, x, HORIZON - size, size, style);
    }

    /** The middle of a place on the horizon, of as many as there are. */
    private static int middle(int place, int all) {
        return FROM + (TO - FROM) * (2 * place + 1) / (2 * all);
    }

    /** The surface tells the amount, so the side is its square root. */
    private static int size(Money amount, Programme programme) {
        double part = (double) amount.euros() / programme.largestTotal().euros();
        return Math.max(SMALLEST, (int) Math.round(LARGEST * Math.sqrt(part)));
    }
}
