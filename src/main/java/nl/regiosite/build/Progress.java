package nl.regiosite.build;

/** Is told how far a build is. */
public interface Progress {
    /** For who does not want to know. */
    Progress NONE = new Progress() {
        @Override
        public void step(Step step) {}

        @Override
        public void page(int done, int all) {}
    };

    /** The steps, in their order. */
    enum Step {
        READ,
        CHECK,
        PLAN,
        RENDER,
        OUTPUTS,
        PUBLISH
    }

    void step(Step step);

    /** A page is done. */
    void page(int done, int all);

    /**
     * A file is made; several threads tell of it at once.
     *
     * @param kind the template of a page, or where the file lies and what it is
     * @param nanos how long that took; what it had to wait for is part of it
     */
    default void file(String kind, long nanos) {}
}
