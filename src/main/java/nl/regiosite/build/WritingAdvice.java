package nl.regiosite.build;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.regiosite.advice.Advices;
import nl.regiosite.advice.Writing;
import nl.regiosite.content.Content;
import nl.regiosite.diagnostic.Diagnostics;
import nl.regiosite.markdown.Manuscript;
import nl.regiosite.markdown.ScrollRegions;
import nl.regiosite.markdown.StoryRenderer;
import nl.regiosite.model.Article;
import nl.regiosite.model.Organisation;
import nl.regiosite.model.Pillar;
import nl.regiosite.model.Programme;
import nl.regiosite.model.Project;
import nl.regiosite.model.Prose;
import nl.regiosite.model.Source;
import nl.regiosite.model.Theme;
import nl.regiosite.model.Tranche;

/**
 * Gives advice on every text of the content, drafts too: those are still being written. A text with mistakes in its fields
 * is left until those are mended.
 */
final class WritingAdvice {
    private WritingAdvice() {}

    /** A text with its summary and the part of the programme that has them; {@code field} holds the summary. */
    private record Text(Prose prose, Object part, String summary, String field) {
        Text(Prose prose, Object part, String summary) {
            this(prose, part, summary, "samenvatting");
        }
    }

    static void on(Content content, Diagnostics problems) {
        StoryRenderer renderer = new StoryRenderer(new ScrollRegions("", ""));
        SortedMap<String, Manuscript> manuscripts = new TreeMap<>();
        texts(content.programme()).map(Text::prose).forEach(prose -> read(prose, content, renderer)
                .ifPresent(manuscript -> manuscripts.put(prose.path(), manuscript)));
        Set<String> known = Writing.words(Stream.concat(
                names(content.programme()),
                manuscripts.values().stream().flatMap(manuscript -> manuscript.explained().stream())));
        texts(content.programme()).forEach(text -> {
            Manuscript manuscript = manuscripts.get(text.prose().path());
            if (manuscript != null) {
                advise(Writing.of(manuscript, summary(text, content), known), problems);
            }
        });
    }

    private static void advise(Writing writing, Diagnostics problems) {
        try {
            Advices.on(writing).forEach(problems::add);
        } catch (StackOverflowError e) {
            // Words of thousands of parts: no advice helps with that.
            return;
        }
    }

    private static Optional<Manuscript> read(Prose prose, Content content, StoryRenderer renderer) {
        return Optional.ofNullable(content.texts().get(prose.path()))
                .flatMap(file -> renderer.manuscript(file, prose.begin()));
    }

    /** The place of a programme that could not be read is not known, but its stand-in says too little for advice. */
    private static Optional<Writing.Summary> summary(Text text, Content content) {
        return text.summary().isBlank()
                ? Optional.empty()
                : Optional.of(new Writing.Summary(
                        text.summary(), () -> content.places().of(text.part(), text.field())));
    }

    private static Stream<Text> texts(Programme programme) {
        return Stream.of(
                        Stream.of(new Text(
                                programme.about().welcome(),
                                programme.about(),
                                programme.about().summary())),
                        programme.pillars().stream().map(WritingAdvice::text),
                        programme.projects().stream().map(it -> new Text(it.story(), it, it.summary())),
                        programme.tranches().stream().map(it -> new Text(it.text(), it, it.summary())),
                        programme.articles().stream().map(it -> new Text(it.text(), it, it.summary())))
                .flatMap(texts -> texts);
    }

    /** A pillar without a summary shows its goal in that place. */
    private static Text text(Pillar pillar) {
        boolean own = !pillar.summary().equals(pillar.goal());
        return new Text(pillar.text(), pillar, pillar.summary(), own ? "samenvatting" : "doel");
    }

    private static Stream<String> names(Programme programme) {
        return Stream.of(
                        List.of(programme.about().title()),
                        programme.pillars().stream().map(Pillar::title).toList(),
                        programme.themes().stream().map(Theme::title).toList(),
                        programme.projects().stream().map(Project::title).toList(),
                        programme.tranches().stream().map(Tranche::title).toList(),
                        programme.articles().stream().map(Article::title).toList(),
                        programme.organisations().stream()
                                .map(Organisation::name)
                                .toList(),
                        programme.sources().stream().map(Source::title).toList())
                .flatMap(List::stream);
    }
}
