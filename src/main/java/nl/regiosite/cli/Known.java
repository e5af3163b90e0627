package nl.regiosite.cli;

import static nl.regiosite.cli.Question.mistake;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.regiosite.check.IdNotReserved;
import nl.regiosite.cli.Question.Choice;
import nl.regiosite.cli.Question.Verdict;
import nl.regiosite.content.Content;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.model.Ids;
import nl.regiosite.model.Organisation;
import nl.regiosite.model.PartialDate;
import nl.regiosite.model.Programme;
import nl.regiosite.model.Publication;
import nl.regiosite.model.Source;
import nl.regiosite.source.Slug;

/** What is in the content already, for a new file to fit in with; and the questions that several kinds of files share. */
record Known(Path root, Content content, LocalDate today) {
    /** Longer names make addresses that nobody can read out. */
    private static final int LONGEST_NAME = 60;

    /** {@code index.md} is the text of a folder; the others Windows keeps for itself. */
    private static final Pattern NO_NAME = Pattern.compile("index|con|prn|aux|nul|com\\d|lpt\\d");

    Programme programme() {
        return content.programme();
    }

    static String title(Interview interview) {
        return interview.ask(Question.text("titel"));
    }

    static String summary(Interview interview) {
        return interview.ask(Question.text("samenvatting"));
    }

    static Question date(String name) {
        return Question.parsed(name, answer -> PartialDate.parse(answer)
                .map(date -> Verdict.good(date.iso()))
                .orElseGet(() -> Verdict.wrong(mistake("datum-ongeldig", answer))));
    }

    Question source() {
        return Question.list(
                "bron",
                programme().sources().stream()
                        .map(source -> new Choice(source.id().value(), source.title()))
                        .toList(),
                written -> mistake("bron-onbekend", written));
    }

    /** The document with the latest date: what is new is mostly from there. */
    Optional<String> newestSource() {
        return programme().sources().stream()
                .filter(source -> source.date().isPresent())
                .max((one, other) -> one.date()
                        .orElseThrow()
                        .lastDay()
                        .compareTo(other.date().orElseThrow().lastDay()))
                .map(Source::id)
                .map(id -> id.value());
    }

    Question projects() {
        return Question.list(
                        "projecten",
                        programme().projects().stream()
                                .map(project -> new Choice(project.id().value(), project.title()))
                                .toList(),
                        written -> mistake("project-onbekend", written))
                .orNothing();
    }

    Question organisations(String name, String code, boolean municipalitiesOnly) {
        return Question.list(
                name,
                programme().organisations().stream()
                        .filter(it -> !municipalitiesOnly || it.isMunicipality())
                        .map(Known::choice)
                        .toList(),
                written -> mistake(code, written));
    }

    private static Choice choice(Organisation organisation) {
        return new Choice(organisation.id().value(), organisation.name());
    }

    /** The name of the file, and so the address of the page: of the title, or as asked when that will not do. */
    String id(Interview interview, String title, String folder) {
        String slug = shortened(Slug.of(title));
        if (interview.flag("id").isEmpty()) {
            Optional<Diagnostic> wrong =
                    slug.isEmpty() ? Optional.of(mistake("nieuw.naam-leeg", title)) : refused(slug, folder);
            if (wrong.isEmpty()) {
                return slug;
            }
            if (!title.isEmpty()) {
                interview.say("id", wrong.get());
            }
            if (!interview.isLive()) {
                return slug;
            }
        }
        return interview.ask(Question.parsed(
                "id", answer -> refused(answer, folder).map(Verdict::wrong).orElseGet(() -> Verdict.good(answer))));
    }

    private static String shortened(String slug) {
        if (slug.length() <= LONGEST_NAME) {
            return slug;
        }
        int hyphen = slug.lastIndexOf('-', LONGEST_NAME);
        return slug.substring(0, hyphen > 0 ? hyphen : LONGEST_NAME);
    }

    private Optional<Diagnostic> refused(String id, String folder) {
        if (!Ids.isSlug(id)) {
            return Optional.of(mistake("id-ongeldig", id));
        }
        if (NO_NAME.matcher(id).matches()) {
            return Optional.of(mistake("nieuw.naam-kan-niet", id));
        }
        boolean project = folder.startsWith("content/projecten/");
        if (project && IdNotReserved.RESERVED.contains(id)) {
            return Optional.of(mistake("id-gereserveerd", id));
        }
        return standing(folder, project, id)
                .map(path -> mistake("id-dubbel", id, path))
                .or(() -> former(project ? "projecten" : folder.substring(folder.indexOf('/') + 1), id));
    }

    /** The file that has this name: of a project in any pillar, for the pillar is not in its address. */
    private Optional<String> standing(String folder, boolean project, String id) {
        Pattern path = Pattern.compile(
                (project ? "content/projecten/[^/]+/" : Pattern.quote(folder + "/")) + id + "(/index)?\\.md");
        return Stream.concat(content.texts().keySet().stream(), content.unreadable().stream())
                .filter(found -> path.matcher(found).matches())
                .findFirst()
                .or(() -> Stream.of(folder + "/" + id + ".md", folder + "/" + id + "/index.md")
                        .filter(file -> Files.exists(root.resolve(file), LinkOption.NOFOLLOW_LINKS))
                        .findFirst());
    }

    /** An address that a page had before leads to that page for good. */
    private Optional<Diagnostic> former(String kind, String id) {
        String address = "/" + kind + "/" + id + "/";
        return Stream.concat(
                        programme().projects().stream().map(it -> it.publication()),
                        programme().articles().stream().map(it -> it.publication()))
                .map(Publication::formerAddresses)
                .filter(former -> former.contains(address))
                .findFirst()
                .map(former -> mistake("adres-dubbel", address));
    }

    /** The values that every text has, as YAML. */
    Map<String, String> always(String title) {
        return Map.of("titel", FileTemplate.quoted(title), "jaar", String.valueOf(today.getYear()));
    }

    /** A grant, ready to be pasted into {@code toekenningen.json}; check refuses it until the amount is filled in. */
    static String grantLine(String project, int tranche, String source) {
        return "{\"project\": " + JsonListLines.quoted(project) + ", \"tranche\": " + tranche
                + ", \"bedrag\": 0, \"bron\": " + JsonListLines.quoted(source) + "},";
    }

    static String firstOf(String ids) {
        return List.of(ids.split(", ", -1)).get(0);
    }
}
