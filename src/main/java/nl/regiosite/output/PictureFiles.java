package nl.regiosite.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.regiosite.page.Pictures;
import nl.regiosite.publish.OutputTree;

/** {@code /beeld/}: the pictures that lie beside texts. */
final class PictureFiles implements Output {
    @Override
    public void write(OutputContext context, OutputTree tree) {
        for (String picture : context.pictures()) {
            Path file = context.root().resolve(picture);
            tree.putLater(Pictures.route(picture).outputPath(), () -> bytes(file));
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
