package nl.regiosite.output;

import nl.regiosite.publish.OutputTree;

/**
 * A file, or a family of files, of the site that is not a page. To add one: write the class, add a line to
 * {@link Outputs#ALL}.
 */
public interface Output {
    void write(OutputContext context, OutputTree tree);
}
