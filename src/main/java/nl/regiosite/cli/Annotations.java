package nl.regiosite.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.diagnostic.Severity;
import nl.regiosite.diagnostic.Texts;

/**
 * What is wrong, in the form that a build host shows beside the line of the file. GitHub reads such lines from what a step
 * says; Netlify has no form of its own.
 *
 * @param workspace the folder that the host has the files of, by which it knows them
 * @see <a href="https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions">workflow commands</a>
 */
record Annotations(Optional<Path> workspace) {
    /** Those that the environment asks for, if it does. */
    static Optional<Annotations> of(Map<String, String> environment) {
        return "true".equals(environment.get("GITHUB_ACTIONS"))
                ? Optional.of(new Annotations(
                        Optional.ofNullable(environment.get("GITHUB_WORKSPACE")).map(Path::of)))
                : Optional.empty();
    }

    /** One line of the host's own. */
    String line(Diagnostic diagnostic, Path root, Texts texts) {
        String file = workspace
                .map(Path::toAbsolutePath)
                .map(Path::normalize)
                .filter(root::startsWith)
                .map(folder ->
                        folder.relativize(root).resolve(diagnostic.span().file().path()))
                .map(path -> path.toString().replace('\\', '/'))
                .orElse(diagnostic.span().file().path());
        String message = texts.message(diagnostic)
                + texts.hint(diagnostic)
                        .map(hint -> "\n" + texts.get("tip", hint))
                        .orElse("");
        return "::" + command(diagnostic.severity())
                + " file=" + property(file)
                + ",line=" + diagnostic.span().line()
                + ",col=" + diagnostic.span().column()
                + ",title="
                + property(texts.get("ernst." + diagnostic.severity().id()) + ": " + diagnostic.code())
                + "::" + data(message);
    }

    private static String command(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case ADVICE -> "notice";
        };
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
