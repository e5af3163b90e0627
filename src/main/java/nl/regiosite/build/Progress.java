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
        OUTPUTS
    }

    void step(Step step);

    /** A page is done. */
    void page(int done, int all);
}
