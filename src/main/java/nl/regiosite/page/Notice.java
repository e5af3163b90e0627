package nl.regiosite.page;

import java.util.List;
import nl.regiosite.model.Discrepancy;

/** A contradiction in the documents, as told to the reader. */
public record Notice(String id, String what, String onTheSite, String place, List<Link> sources, String href) {
    public Notice {
        sources = List.copyOf(sources);
    }

    static Notice of(Discrepancy found, PageContext context) {
        return new Notice(
                found.id(),
                DutchFormats.keepTogether(found.what()),
                DutchFormats.keepTogether(found.onTheSite()),
                found.place(),
                context.sources(found.sources()),
                context.href(DataPage.ROUTE) + "#afwijking-" + found.id());
    }
}
