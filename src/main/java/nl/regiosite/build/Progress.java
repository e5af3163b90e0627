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
     * Makes a file by doing {@code work}; several threads do so at once.
     *
     * @param kind the template of a page, or where the file lies and what it is
     */
    default void make(String kind, Runnable work) {
        work.run();
    }
}
