package nl.regiosite.cli;

import static nl.regiosite.cli.FileTemplate.list;
import static nl.regiosite.cli.FileTemplate.oneOrMore;
import static nl.regiosite.cli.FileTemplate.quoted;
import static nl.regiosite.cli.Question.mistake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regiosite.cli.Question.Verdict;
import nl.regiosite.model.Article;
import nl.regiosite.model.PartialDate;

/** {@code new verhaal}, {@code new nieuws}, {@code new agenda} and {@code new pagina}: a text that nobody sees yet. */
final class NewArticle implements NewKind {
    private final String name;
    private final Article.Kind kind;

    /** @param name the word for one of this kind, and the template of it */
    NewArticle(String name, Article.Kind kind) {
        this.name = name;
        this.kind = kind;
    }

    private boolean isEvent() {
        return kind == Article.Kind.EVENT;
    }

    @Override
    public List<Answer> answers() {
        List<Answer> dates = isEvent()
                ? List.of(Answer.required("begin"), Answer.optional("eind"), Answer.optional("plaats"))
                : List.of(Answer.optional("datum"));
        return Stream.of(
                        List.of(Answer.required("samenvatting")),
                        dates,
                        List.of(Answer.optional("projecten"), Answer.optional("bron"), Answer.optional("id")))
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public boolean needsTitle() {
        return true;
    }

    @Override
    public NewFile ask(Interview interview, Known known) {
        String title = Known.title(interview);
        String folder = "content/" + kind.id();
        String id = known.id(interview, title, folder);
        Map<String, String> values = new HashMap<>(known.always(title));
        values.put("samenvatting", quoted(Known.summary(interview)));
        if (isEvent()) {
            String begin = interview.ask(Known.date("begin"));
            values.put("begin", begin);
            values.put("eind", interview.ask(end(begin)));
            values.put("plaats", quoted(interview.ask(Question.text("plaats").orNothing())));
        } else {
            Question date = Known.date("datum");
            boolean news = kind == Article.Kind.NEWS;
            values.put(
                    "datum",
                    interview.ask(
                            news
                                    ? date.proposing(Optional.of(
                                            PartialDate.of(known.today()).iso()))
                                    : date.orNothing()));
        }
        values.put("projecten", list(interview.ask(known.projects())));
        values.put("bron", oneOrMore(interview.ask(known.source().orNothing())));
        return new NewFile(
                folder + "/" + id + ".md", FileTemplate.fill(name, values), List.of(), "nieuw.verder.tekst", List.of());
    }

    private static Question end(String begin) {
        Question date = Known.date("eind");
        return Question.parsed("eind", answer -> {
                    Verdict verdict = date.judge().apply(answer);
                    Optional<PartialDate> first = PartialDate.parse(begin);
                    Optional<PartialDate> last = PartialDate.parse(verdict.value());
                    return first.isPresent() && last.isPresent() && last.get().compareTo(first.get()) < 0
                            ? Verdict.wrong(mistake("eind-voor-begin"))
                            : verdict;
                })
                .orNothing();
    }
}
