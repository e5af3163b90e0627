package nl.regiosite.content;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.diagnostic.Fields;
import nl.regiosite.model.Budget;
import nl.regiosite.model.ControlTotal;
import nl.regiosite.model.ControlTotal.Measure;
import nl.regiosite.model.Grant;
import nl.regiosite.model.GrantRemark;
import nl.regiosite.model.Money;
import nl.regiosite.model.OrganisationId;
import nl.regiosite.model.PillarId;
import nl.regiosite.model.ProjectId;
import nl.regiosite.model.Reservation;
import nl.regiosite.model.SourceId;

/** Reads {@code content/begroting/}: grants, reservations, the indicative budget and the printed totals. */
final class MoneyReader {
    private final JsonLists lists;
    private final SharedFields shared;
    private final Harvest harvest;

    MoneyReader(JsonLists lists, SharedFields shared, Harvest harvest) {
        this.lists = lists;
        this.shared = shared;
        this.harvest = harvest;
    }

    /** Whether the file at {@code place} (below {@code content/}) was one of these. */
    boolean read(String path, String place) {
        switch (place) {
            case "begroting/toekenningen.json" -> lists.forEach(path, "toekenningen", Grant.class, this::grantOrRemark);
            case "begroting/reserveringen.json" ->
                lists.forEach(
                        path,
                        "reserveringen",
                        Reservation.class,
                        harvest.keeping(Reservation.class, this::reservation));
            case "begroting/controletotalen.json" ->
                lists.forEach(
                        path,
                        "controletotalen",
                        ControlTotal.class,
                        harvest.keeping(ControlTotal.class, this::controlTotal));
            case "begroting/kader.json" ->
                lists.readOne(path, Budget.class, this::budget).ifPresent(budget -> harvest.add(Budget.class, budget));
            default -> {
                return false;
            }
        }
        return true;
    }

    /** A line is a grant when it has an amount, and a remark when it has words in the amount's place. */
    private void grantOrRemark(Fields fields) {
        ProjectId project = new ProjectId(fields.required("project"));
        int tranche = SharedFields.requiredTranche(fields);
        Optional<String> remark = fields.text("opmerking");
        SourceId source = SharedFields.requiredSource(fields);
        if (remark.isPresent()) {
            if (fields.has("bedrag")) {
                fields.fail(Diagnostic.error("bedrag-en-opmerking", fields.span("opmerking")));
            }
            shared.made(fields, Grant.class, () -> new GrantRemark(project, tranche, remark.get(), source))
                    .ifPresent(it -> harvest.add(GrantRemark.class, it));
            return;
        }
        Optional<String> part = fields.text("onderdeel");
        Optional<OrganisationId> leadPartner = fields.text("penvoerder").map(OrganisationId::new);
        Money amount = SharedFields.requiredMoney(fields, "bedrag");
        if (amount.isZero()
                && fields.text("bedrag").filter(text -> text.matches("0+")).isPresent()) {
            fields.fail(Diagnostic.error("bedrag-nul", fields.span("bedrag")));
        }
        shared.made(fields, Grant.class, () -> new Grant(project, part, tranche, amount, leadPartner, source))
                .ifPresent(it -> harvest.add(Grant.class, it));
    }

    private Optional<Reservation> reservation(Fields fields) {
        ProjectId project = new ProjectId(fields.required("project"));
        Money amount = SharedFields.requiredMoney(fields, "bedrag");
        Optional<String> note = fields.text("toelichting");
        SourceId source = SharedFields.requiredSource(fields);
        return shared.made(fields, () -> new Reservation(project, amount, note, source));
    }

    private Optional<Budget> budget(Fields fields) {
        List<Budget.PillarBudget> pillars = fields.list("pijlers", this::pillarBudget);
        Money overhead = SharedFields.money(fields, "overhead").orElse(Money.ZERO);
        List<Budget.Contribution> contributions = fields.list("bijdragen", this::contribution);
        List<Budget.Instalment> instalments = fields.list("termijnen", this::instalment);
        Optional<String> note = fields.text("toelichting");
        SourceId source = SharedFields.requiredSource(fields);
        Optional<String> place = fields.text("plaats");
        return shared.made(
                fields, () -> new Budget(pillars, overhead, contributions, instalments, note, source, place));
    }

    private Optional<Budget.PillarBudget> pillarBudget(Fields fields) {
        PillarId pillar = new PillarId(fields.required("pijler"));
        Money amount = SharedFields.requiredMoney(fields, "bedrag");
        return shared.made(fields, Budget.class, () -> new Budget.PillarBudget(pillar, amount));
    }

    private Optional<Budget.Contribution> contribution(Fields fields) {
        String from = fields.required("van");
        Money amount = SharedFields.requiredMoney(fields, "bedrag");
        Optional<String> note = fields.text("toelichting");
        return shared.made(fields, Budget.class, () -> new Budget.Contribution(from, amount, note));
    }

    private Optional<Budget.Instalment> instalment(Fields fields) {
        String title = fields.required("titel");
        String year = fields.required("jaar");
        Optional<Money> amount = SharedFields.money(fields, "bedrag");
        Optional<String> note = fields.text("toelichting");
        return fields.made(() -> new Budget.Instalment(title, year, amount, note));
    }

    private Optional<ControlTotal> controlTotal(Fields fields) {
        Measure over = fields.choice(
                        "over",
                        "keuze-onbekend",
                        List.of(Measure.GRANTED, Measure.BUDGET, Measure.CONTRIBUTED),
                        MoneyReader::word)
                .orElse(Measure.GRANTED);
        Optional<PillarId> pillar = fields.text("pijler").map(PillarId::new);
        List<Integer> tranches = fields.texts("tranche").stream()
                .flatMap(item -> SharedFields.trancheNumber(item, fields).stream())
                .toList();
        boolean counted = fields.has("aantal");
        if (counted == fields.has("bedrag")) {
            fields.fail(Diagnostic.error("bedrag-of-aantal", fields.span()));
        }
        long printed = counted
                ? fields.wholeNumber("aantal").orElse(0)
                : SharedFields.money(fields, "bedrag").orElse(Money.ZERO).euros();
        Optional<Money> explained = SharedFields.money(fields, "berekend");
        Optional<String> note = fields.text("toelichting");
        if (fields.has("berekend") && note.isEmpty()) {
            fields.fail(Diagnostic.error("berekend-zonder-toelichting", fields.span("berekend")));
        }
        List<SourceId> sources = SharedFields.sources(fields, "bron");
        Optional<String> place = fields.text("plaats");
        return shared.made(
                fields,
                () -> new ControlTotal(
                        counted ? Measure.PROJECTS : over,
                        pillar,
                        tranches,
                        printed,
                        explained.map(money -> OptionalLong.of(money.euros())).orElse(OptionalLong.empty()),
                        note,
                        sources,
                        place));
    }

    private static String word(Measure measure) {
        return switch (measure) {
            case GRANTED -> "toekenningen";
            case PROJECTS -> "projecten";
            case BUDGET -> "kader";
            case CONTRIBUTED -> "bijdragen";
        };
    }
}
