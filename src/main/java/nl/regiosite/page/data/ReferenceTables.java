package nl.regiosite.page.data;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regiosite.model.Organisation;
import nl.regiosite.model.PartialDate;
import nl.regiosite.model.Pillar;
import nl.regiosite.model.Programme;
import nl.regiosite.model.Source;
import nl.regiosite.model.Theme;
import nl.regiosite.model.Tranche;
import nl.regiosite.page.DataPage;
import nl.regiosite.page.OrganisationPages;
import nl.regiosite.page.PillarPages;
import nl.regiosite.page.ThemePages;
import nl.regiosite.page.TranchePages;

/** What the other tables point to by its id. */
final class ReferenceTables {
    static final Table<Organisation> ORGANISATIONS = new Table<>(
            "organisaties",
            List.of(
                    Column.of(
                            "id", Type.ID, (body, context) -> Value.of(body.id().value())),
                    Column.of("naam", Type.TEXT, (body, context) -> Value.of(body.name())),
                    Column.<Organisation>of(
                                    "soort",
                                    Type.CHOICE,
                                    (body, context) -> Value.of(body.kind().id()))
                            .oneOf(Stream.of(Organisation.Kind.values())
                                    .map(Organisation.Kind::id)
                                    .toList()),
                    Column.<Organisation>of("cbs-code", Type.TEXT, (body, context) -> Value.of(body.statisticsCode()))
                            .orEmpty(),
                    Column.<Organisation>of("website", Type.ADDRESS, (body, context) -> Value.of(body.website()))
                            .orEmpty(),
                    Column.<Organisation>of("omschrijving", Type.TEXT, (body, context) -> Value.of(body.description()))
                            .orEmpty(),
                    Column.of(
                            "url",
                            Type.ADDRESS,
                            (body, context) -> Value.of(context.url(OrganisationPages.route(body.id()))))),
            List.of("id"),
            Programme::organisations);

    static final Table<Pillar> PILLARS = new Table<>(
            "pijlers",
            List.of(
                    Column.of(
                            "id",
                            Type.ID,
                            (pillar, context) -> Value.of(pillar.id().value())),
                    Column.<Pillar>of("nummer", Type.WHOLE, (pillar, context) -> number(pillar))
                            .orEmpty(),
                    Column.of("titel", Type.TEXT, (pillar, context) -> Value.of(pillar.title())),
                    Column.of("doel", Type.TEXT, (pillar, context) -> Value.of(pillar.goal())),
                    Column.of(
                            "toegekend",
                            Type.EUROS,
                            (pillar, context) -> Value.of(
                                    context.programme().granted(pillar.id()).euros())),
                    Column.of(
                            "url",
                            Type.ADDRESS,
                            (pillar, context) -> Value.of(context.url(PillarPages.route(pillar.id()))))),
            List.of("id"),
            Programme::pillars);

    static final Table<Theme> THEMES = new Table<>(
            "themas",
            List.of(
                    Column.of(
                            "id",
                            Type.ID,
                            (theme, context) -> Value.of(theme.id().value())),
                    Column.<Theme>of(
                                    "pijler",
                                    Type.ID,
                                    (theme, context) -> Value.of(theme.pillar().value()))
                            .to("pijlers"),
                    Column.of("titel", Type.TEXT, (theme, context) -> Value.of(theme.title())),
                    Column.of(
                            "url",
                            Type.ADDRESS,
                            (theme, context) -> Value.of(context.url(ThemePages.route(theme.id()))))),
            List.of("id"),
            Programme::themes);

    static final Table<Tranche> TRANCHES = new Table<>(
            "tranches",
            List.of(
                    Column.of("nummer", Type.WHOLE, (tranche, context) -> Value.of(tranche.number())),
                    Column.of("titel", Type.TEXT, (tranche, context) -> Value.of(tranche.title())),
                    Column.<Tranche>of(
                                    "datum",
                                    Type.DATE,
                                    (tranche, context) ->
                                            Value.of(tranche.date().map(PartialDate::iso)))
                            .orEmpty(),
                    Column.of(
                            "toegekend",
                            Type.EUROS,
                            (tranche, context) -> Value.of(context.programme()
                                    .granted(tranche.number())
                                    .euros())),
                    Column.<Tranche>of("bronnen", Type.IDS, (tranche, context) -> Value.ids(tranche.sources()))
                            .to("bronnen")
                            .orEmpty(),
                    Column.of(
                            "url",
                            Type.ADDRESS,
                            (tranche, context) -> Value.of(context.url(TranchePages.route(tranche.number()))))),
            List.of("nummer"),
            Programme::tranches);

    static final Table<Source> SOURCES = new Table<>(
            "bronnen",
            List.of(
                    Column.of(
                            "id",
                            Type.ID,
                            (source, context) -> Value.of(source.id().value())),
                    Column.of("titel", Type.TEXT, (source, context) -> Value.of(source.title())),
                    Column.<Source>of(
                                    "datum",
                                    Type.DATE,
                                    (source, context) -> Value.of(source.date().map(PartialDate::iso)))
                            .orEmpty(),
                    Column.<Source>of("uitgever", Type.TEXT, (source, context) -> Value.of(source.publisher()))
                            .orEmpty(),
                    Column.<Source>of("adres", Type.ADDRESS, (source, context) -> Value.of(source.address()))
                            .orEmpty(),
                    Column.<Source>of("toelichting", Type.TEXT, (source, context) -> Value.of(source.note()))
                            .orEmpty(),
                    Column.of(
                            "url",
                            Type.ADDRESS,
                            (source, context) -> Value.of(context.url(DataPage.ROUTE) + "#bron-" + source.id()))),
            List.of("id"),
            Programme::sources);

    private ReferenceTables() {}

    private static Value number(Pillar pillar) {
        return Value.of(Optional.of(pillar.number()).filter(number -> number != Pillar.NO_NUMBER));
    }
}
