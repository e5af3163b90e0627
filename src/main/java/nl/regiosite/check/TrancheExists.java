package nl.regiosite.check;

import java.util.stream.Stream;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.model.Programme;
import nl.regiosite.model.Tranche;
import nl.regiosite.source.SourceMap;

/** Money is granted in a tranche that has its file in {@code tranches/}. */
final class TrancheExists implements Rule {
    @Override
    public Stream<Diagnostic> check(Programme programme, SourceMap places) {
        Reference<Integer> tranches = new Reference<>(
                "tranche-onbekend", programme.tranches().stream().map(Tranche::number), places);
        return Stream.of(
                        programme.grants().stream().flatMap(grant -> tranches.at(grant, "tranche", grant.tranche())),
                        programme.remarks().stream()
                                .flatMap(remark -> tranches.at(remark, "tranche", remark.tranche())),
                        programme.controlTotals().stream()
                                .flatMap(total -> tranches.at(total, "tranche", total.tranches())),
                        tranches.at(
                                programme.about(),
                                "label-tranches",
                                programme.about().labelTranches()))
                .flatMap(found -> found);
    }
}
