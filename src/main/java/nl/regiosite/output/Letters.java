package nl.regiosite.output;

import java.util.Optional;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.output.picture.Letter;
import nl.regiosite.source.SourceFile;
import nl.regiosite.theme.ThemeFiles;

/** Two weights of the theme's letter, to draw with. */
public record Letters(Letter plain, Letter bold) {
    /** Nothing when the theme names none, or when a file of it cannot be read: that is said in the diagnostics. */
    public static Optional<Letters> of(OutputContext context) {
        return context.letters().flatMap(files -> letter(files.plain(), context)
                .flatMap(plain -> letter(files.bold(), context).map(bold -> new Letters(plain, bold))));
    }

    private static Optional<Letter> letter(ThemeFiles.Found file, OutputContext context) {
        try {
            return Optional.of(Letter.read(file.bytes()));
        } catch (IllegalArgumentException e) {
            context.problems().add(Diagnostic.error("letter-ongeldig", new SourceFile(file.name(), "").start()));
            return Optional.empty();
        }
    }
}
