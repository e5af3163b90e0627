package nl.regiosite.cli;

import static nl.regiosite.cli.FileTemplate.oneOrMore;
import static nl.regiosite.cli.Question.mistake;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regiosite.cli.Question.Verdict;
import nl.regiosite.model.Pillar;
import nl.regiosite.model.Tranche;

/**
 * {@code new tranche}: a round, and beside it a line for each total that its document will print. The lines say zero,
 * which is right as long as the round has no grants; from the first grant on, {@code check} asks for the real totals.
 */
final class NewTranche implements NewKind {
    private static final String TOTALS = "content/begroting/controletotalen.json";
    private static final List<String> ORDINALS = List.of(
            "Eerste",
            "Tweede",
            "Derde",
            "Vierde",
            "Vijfde",
            "Zesde",
            "Zevende",
            "Achtste",
            "Negende",
            "Tiende",
            "Elfde",
            "Twaalfde");

    @Override
    public List<Answer> answers() {
        return List.of(Answer.optional("nummer"), Answer.required("datum"), Answer.required("bron"));
    }

    @Override
    public boolean needsTitle() {
        return false;
    }

    @Override
    public NewFile ask(Interview interview, Known known) {
        String number = interview.ask(number(known));
        String title = interview.ask(Question.text("titel").proposing(Optional.of(title(number))));
        Map<String, String> values = new HashMap<>(known.always(title));
        values.put("datum", interview.ask(Known.date("datum").orNothing()));
        String sources = interview.ask(known.source().proposing(known.newestSource()));
        values.put("bron", oneOrMore(sources));
        return new NewFile(
                "content/tranches/" + number + ".md",
                FileTemplate.fill("tranche", values),
                List.of(new Lines(TOTALS, "controletotalen", totals(number, sources, known))),
                "nieuw.verder.tranche",
                List.of(
                        Known.grantLine("…", number.isEmpty() ? 0 : Integer.parseInt(number), Known.firstOf(sources)),
                        number));
    }

    private static Question number(Known known) {
        int last = known.programme().tranches().stream()
                .mapToInt(Tranche::number)
                .max()
                .orElse(0);
        return Question.parsed("nummer", answer -> {
                    if (!answer.matches("[1-9]\\d{0,3}")) {
                        return Verdict.wrong(mistake("tranche-ongeldig", answer));
                    }
                    String path = "content/tranches/" + answer;
                    boolean there = Files.exists(known.root().resolve(path + ".md"))
                            || Files.exists(known.root().resolve(path + "/index.md"));
                    return there ? Verdict.wrong(mistake("id-dubbel", answer, path + ".md")) : Verdict.good(answer);
                })
                .proposing(Optional.of(String.valueOf(last + 1)));
    }

    /** {@code Zesde tranche}; {@code 13e tranche} past the words that people read with ease. */
    static String title(String number) {
        int place = number.isEmpty() ? 0 : Integer.parseInt(number);
        String ordinal = place >= 1 && place <= ORDINALS.size() ? ORDINALS.get(place - 1) : number + "e";
        return ordinal + " tranche";
    }

    private static List<String> totals(String number, String sources, Known known) {
        String rest = "\"tranche\": " + number + ", \"bedrag\": 0, \"bron\": "
                + JsonListLines.quoted(Known.firstOf(sources))
                + ", \"plaats\": \"Nog in te vullen: waar het document dit totaal noemt\"}";
        List<String> lines = new ArrayList<>();
        for (Pillar pillar : known.programme().pillars()) {
            lines.add("{\"pijler\": " + JsonListLines.quoted(pillar.id().value()) + ", " + rest);
        }
        lines.add("{" + rest);
        return lines;
    }
}
