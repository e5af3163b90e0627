package nl.regiosite.output.photo;

/** A picture whose header was sound, and what comes after it is not. */
public final class BrokenPicture extends Exception {
    private static final long serialVersionUID = 1L;

    BrokenPicture(String message) {
        super(message);
    }

    BrokenPicture(Throwable cause) {
        super(cause);
    }
}
