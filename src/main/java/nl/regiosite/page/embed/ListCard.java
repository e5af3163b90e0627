package nl.regiosite.page.embed;

import java.util.Comparator;
import java.util.List;
import nl.regiosite.model.Money;
import nl.regiosite.model.Organisation;
import nl.regiosite.model.Pillar;
import nl.regiosite.model.Tranche;
import nl.regiosite.page.DutchFormats;
import nl.regiosite.page.Landscape;
import nl.regiosite.page.PageContext;
import nl.regiosite.page.ProjectPages;
import nl.regiosite.page.embed.Shares.Share;

/**
 * What stands on the card of a pillar, a tranche or a municipality: the total and the projects.
 *
 * @param kind which of the three
 * @param colour that of the pillar, or empty
 * @param projects how many there are in all
 * @param rows those that are listed, the largest amount first
 * @param others how many are not
 */
public record ListCard(
        CardKind kind,
        String title,
        String summary,
        String colour,
        String amount,
        int projects,
        List<Row> rows,
        int others,
        Landscape landscape) {
    /** A longer list ends with the number of the others. */
    static final int MOST_ROWS = 12;

    /**
     * A project in the list.
     *
     * @param url its whole address
     * @param amount what counts of it here; empty when that is nothing
     */
    public record Row(String title, String url, String colour, String amount) {}

    public ListCard {
        rows = List.copyOf(rows);
    }

    public static ListCard of(Pillar pillar, PageContext context) {
        return of(
                CardKind.PILLAR,
                pillar.title(),
                pillar.summary(),
                pillar.colour(),
                Shares.of(pillar, context.programme()),
                Landscape.of(pillar, context.programme()),
                context);
    }

    public static ListCard of(Tranche tranche, PageContext context) {
        return of(
                CardKind.TRANCHE,
                tranche.title(),
                tranche.summary(),
                "",
                Shares.of(tranche, context.programme()),
                Landscape.ofTranche(tranche.number(), context.programme()),
                context);
    }

    public static ListCard of(Organisation municipality, PageContext context) {
        return of(
                CardKind.MUNICIPALITY,
                municipality.name(),
                "",
                "",
                Shares.of(municipality, context.programme()),
                Landscape.joined(context.programme()),
                context);
    }

    private static ListCard of(
            CardKind kind,
            String title,
            String summary,
            String colour,
            List<Share> shares,
            Landscape landscape,
            PageContext context) {
        return new ListCard(
                kind,
                title,
                summary,
                colour,
                DutchFormats.money(Money.sum(shares.stream().map(Share::amount))),
                shares.size(),
                shares.stream()
                        .sorted(Comparator.comparing(Share::amount).reversed())
                        .limit(MOST_ROWS)
                        .map(share -> row(share, context))
                        .toList(),
                Math.max(0, shares.size() - MOST_ROWS),
                landscape);
    }

    private static Row row(Share share, PageContext context) {
        return new Row(
                share.project().title(),
                context.url(ProjectPages.route(share.project().id())),
                context.pillarOf(share.project()).map(Pillar::colour).orElse(""),
                share.amount().isZero() ? "" : DutchFormats.money(share.amount()));
    }
}
