package nl.regiosite.output;

import nl.regiosite.publish.OutputTree;

/**
 * {@code /manifest-sha256.txt}, when it is asked for: every other file of the site with its sha256, to be checked with
 * {@code sha256sum -c} from the folder of the site, on the host or in a copy.
 */
final class FileList implements Output {
    private static final String PATH = "manifest-sha256.txt";

    @Override
    public String name() {
        return "bestandenlijst";
    }

    @Override
    public boolean looksAround() {
        return true;
    }

    @Override
    public void write(OutputContext context, OutputTree tree) {
        if (context.manifest()) {
            // Later, when those that come after it are there as well.
            tree.putTextLater(PATH, () -> tree.manifestWithout(PATH));
        }
    }
}
