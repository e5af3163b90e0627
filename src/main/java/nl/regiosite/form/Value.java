package nl.regiosite.form;

import java.util.List;
import java.util.Optional;

/** What a field may hold. */
public sealed interface Value {

    /** A value that needs no more said than what it is. */
    enum Plain implements Value {
        /** A few words. */
        LINE,
        /** One or more sentences. */
        PARAGRAPH,
        /** The id that the part itself has. */
        OWN_ID,
        /** A number as printed before a project: {@code 4} or {@code 4.1}. */
        PROJECT_NUMBER,
        /** A year, a month or a day. */
        DATE,
        /** A day of the calendar. */
        DAY,
        TRUTH,
        WHOLE_NUMBER,
        DECIMAL,
        /** Whole euros, and nothing is an amount too. */
        EUROS,
        /** Whole euros, more than nothing. */
        SOME_EUROS,
        TRANCHE,
        /** One tranche, or a list of them. */
        TRANCHES,
        /** The whole address of a site, without question mark or hash. */
        WEB_ADDRESS,
        /** The whole address of any page of the web. */
        WEB_PAGE,
        /** A page of this site, or the whole address of another. */
        LINK,
        /** A page of this site, or an address to write to. */
        PAGE_OR_MAIL,
        /** Addresses on this site that a text had before. */
        FORMER_ADDRESSES,
        /** The name of a repository with that of its owner. */
        REPOSITORY,
        /** The name of a file beside the text. */
        PICTURE,
        /** The corners of a shape on the map. */
        CORNERS
    }

    /** One of a few words. */
    record Choice(List<String> words) implements Value {
        public Choice {
            words = List.copyOf(words);
        }
    }

    /** The id of something that is written elsewhere; where there may be many, one alone needs no list. */
    record Reference(Target to, boolean many) implements Value {}

    /** A list of parts, each with fields of its own; where {@code orId} is there, a part can be that id alone. */
    record Rows(Form row, Optional<Target> orId) implements Value {}

    /** One part with fields of its own. */
    record Part(Form form) implements Value {}

    /** What an id can point to. */
    enum Target {
        PILLAR,
        THEME,
        PROJECT,
        ORGANISATION,
        MUNICIPALITY,
        SOURCE,
        TOPIC,
        LOOK
    }
}
