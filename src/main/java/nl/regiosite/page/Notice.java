package nl.regiosite.page;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.regiosite.model.Discrepancy;

/**
 * A contradiction in the documents, as told to the reader.
 *
 * @param about the pillars and projects that it concerns
 * @param href where it stands among the others of its subject
 */
public record Notice(
        String id, String what, String onTheSite, String place, List<Link> sources, List<Link> about, String href) {
    public Notice {
        sources = List.copyOf(sources);
        about = List.copyOf(about);
    }

    /** Those of the programme that are wanted, in the order of the editor. */
    static List<Notice> all(Predicate<Discrepancy> wanted, PageContext context) {
        return context.programme().discrepancies().stream()
                .filter(wanted)
                .map(found -> of(found, context))
                .toList();
    }

    private static Notice of(Discrepancy found, PageContext context) {
        return new Notice(
                found.id(),
                DutchFormats.keepTogether(found.what()),
                DutchFormats.keepTogether(found.onTheSite()),
                found.place(),
                context.sources(found.sources()),
                Stream.concat(
                                found.pillars().stream()
                                        .flatMap(id -> context.programme().pillar(id).stream())
                                        .map(context::link),
                                context.projects(found.projects()).stream())
                        .toList(),
                DiscrepancyPages.href(found, context));
    }
}
