package nl.regiosite.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A body that takes part: a municipality, province, ministry or partner.
 *
 * @param outline the corners of a municipality on the map of the region; none when it is not drawn
 */
public record Organisation(
        OrganisationId id,
        String name,
        Kind kind,
        Optional<String> statisticsCode,
        Optional<String> website,
        Optional<String> description,
        List<GridPoint> outline) {
    public static final Comparator<Organisation> ORDER = Comparator.comparing(Organisation::kind)
            .thenComparing(Organisation::name, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Organisation::id);

    public Organisation {
        outline = List.copyOf(outline);
    }

    /** What sort of body it is. */
    public enum Kind {
        MUNICIPALITY("gemeente"),
        PROVINCE("provincie"),
        MINISTRY("ministerie"),
        PARTNER("partner");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** The word that content and data files use. */
        public String id() {
            return id;
        }
    }

    public boolean isMunicipality() {
        return kind == Kind.MUNICIPALITY;
    }
}
