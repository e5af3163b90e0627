package nl.regiosite.output.feed;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import nl.regiosite.model.PartialDate;
import nl.regiosite.model.PillarId;
import nl.regiosite.page.Route;

/**
 * One thing that is new.
 *
 * @param id what it is called in the feed for ever: it follows from what the entry is about, never from its words
 * @param kind the word for what sort of entry it is
 * @param date the day that counts for it, as far as the content gives it
 * @param html the text, with the date in words
 * @param pillars the pillars that it is of
 */
record Entry(
        String id,
        Kind kind,
        Route page,
        String title,
        PartialDate date,
        String summary,
        String html,
        Set<PillarId> pillars) {
    /** Newest first; what is of one day by sort, then by id. */
    static final Comparator<Entry> NEWEST_FIRST = Comparator.comparing(Entry::day, Comparator.reverseOrder())
            .thenComparing(Entry::kind)
            .thenComparing(Entry::id);

    /** What sort of entry; {@code id} is part of its name and of the key of the word for it. */
    enum Kind {
        NEWS("nieuws"),
        NEW_PROJECT("nieuw-project"),
        PROGRESS("voortgang");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        String id() {
            return id;
        }
    }

    Entry {
        pillars = Set.copyOf(pillars);
    }

    /**
     * A feed wants a whole day where a document may give a month or a year. The first day that it can be is never later
     * than the truth by the clock, and stays the same; the entry's text says as much as is known.
     */
    LocalDate day() {
        return date.firstDay();
    }
}
