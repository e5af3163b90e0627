package nl.regiosite.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.model.PictureFile;
import nl.regiosite.output.photo.BrokenPicture;
import nl.regiosite.output.photo.Photo;
import nl.regiosite.output.photo.WebP;
import nl.regiosite.page.Pictures;
import nl.regiosite.page.Rendition;
import nl.regiosite.publish.OutputTree;
import nl.regiosite.source.Lazy;
import nl.regiosite.source.SourceFile;
import nl.regiosite.source.SourceSpan;

/** {@code /beeld/}: what is made of the pictures that lie beside texts. No byte of them is passed on as it was. */
final class PictureFiles implements Output {
    /** The program itself: what another version made is not kept. */
    private static final Lazy<String> MAKERS = Lazy.of(() -> FileCache.print(Photo.pieces()));

    @Override
    public String name() {
        return "plaatjes";
    }

    @Override
    public boolean looksAround() {
        return true;
    }

    @Override
    public void write(OutputContext context, OutputTree tree) {
        for (String picture : context.pictures()) {
            PictureFile file = context.pages().pictures().get(picture);
            if (file != null) {
                new One(picture, file, context).write(tree);
            }
        }
    }

    /** One picture; it is read when the first file of it has to be made, and not when all of them were kept. */
    private static final class One {
        private final String path;
        private final PictureFile file;
        private final OutputContext context;
        private final List<Rendition> wanted;
        private Optional<Photo> photo = Optional.empty();

        One(String path, PictureFile file, OutputContext context) {
            this.path = path;
            this.file = file;
            this.context = context;
            this.wanted = Pictures.of(path, file, context.pages().pictureForm())
                    .files()
                    .toList();
        }

        void write(OutputTree tree) {
            boolean webp = wanted.stream().anyMatch(each -> each.kind() == Rendition.Kind.WEBP);
            if (webp && !WebP.isThere()) {
                context.problems().add(Diagnostic.error("webp-onleesbaar", place()));
                return;
            }
            wanted.forEach(each -> tree.putLater(each.route().outputPath(), () -> bytes(each)));
        }

        private byte[] bytes(Rendition each) {
            try {
                return context.cache().get(name(each), () -> photo().file(each));
            } catch (BrokenPicture e) {
                context.problems().add(Diagnostic.error("plaatje-beschadigd", place()));
                return new byte[0];
            }
        }

        /** All that the bytes follow from: what the picture holds, what is made of it, and how. */
        private String name(Rendition each) {
            return "beeld " + MAKERS.get() + " " + file.fingerprint() + " " + each.kind() + " " + each.width() + "x"
                    + each.height();
        }

        private synchronized Photo photo() throws BrokenPicture {
            if (photo.isEmpty()) {
                Path source = context.root().resolve(path);
                try {
                    photo = Optional.of(Photo.read(Files.readAllBytes(source), file, wanted.get(wanted.size() - 1)));
                } catch (IOException e) {
                    throw new UncheckedIOException("cannot read " + source, e);
                }
            }
            return photo.get();
        }

        private SourceSpan place() {
            return new SourceFile(path, "").start();
        }
    }
}
