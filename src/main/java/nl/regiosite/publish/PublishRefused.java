package nl.regiosite.publish;

import java.nio.file.Path;

/** The place to publish to is not ours to replace, or not now. Nothing was changed. */
public final class PublishRefused extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** It holds the source of the site, or lies in it. */
        HOLDS_SOURCE,
        /** It holds files that this program did not make, or is itself a file or a link. */
        FOREIGN_FILES,
        /** Another build has been at it for longer than anybody waits. */
        BUSY
    }

    private final Reason reason;
    private final transient Path place;

    public PublishRefused(Reason reason, Path place) {
        super(reason + " " + place);
        this.reason = reason;
        this.place = place;
    }

    public Reason reason() {
        return reason;
    }

    /** The folder, or the file in it, that is in the way. */
    public Path place() {
        return place;
    }
}
