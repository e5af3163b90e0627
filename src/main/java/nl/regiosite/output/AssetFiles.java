package nl.regiosite.output;

import nl.regiosite.publish.OutputTree;

/** {@code /assets/}: the theme's style sheet and other files, each under a name made of its content. */
final class AssetFiles implements Output {
    @Override
    public String name() {
        return "themabestanden";
    }

    @Override
    public void write(OutputContext context, OutputTree tree) {
        context.assets().files().forEach(tree::put);
    }
}
