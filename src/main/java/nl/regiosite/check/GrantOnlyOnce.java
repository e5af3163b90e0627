package nl.regiosite.check;

import java.util.List;
import java.util.stream.Stream;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.model.Grant;
import nl.regiosite.model.GrantRemark;
import nl.regiosite.model.Programme;
import nl.regiosite.model.Reservation;
import nl.regiosite.source.SourceMap;

/** A project, or a line of it, gets one grant in a tranche, and has one reservation. */
final class GrantOnlyOnce implements Rule {
    @Override
    public Stream<Diagnostic> check(Programme programme, SourceMap places) {
        return Stream.of(
                        Duplicates.of(
                                "toekenning-dubbel",
                                programme.grants(),
                                (Grant grant) -> List.of(grant.project(), grant.part(), grant.tranche()),
                                grant -> grant.project().value(),
                                grant -> places.of(grant, "project")),
                        Duplicates.of(
                                "toekenning-dubbel",
                                programme.remarks(),
                                (GrantRemark remark) -> List.of(remark.project(), remark.tranche()),
                                remark -> remark.project().value(),
                                remark -> places.of(remark, "project")),
                        Duplicates.of(
                                "reservering-dubbel",
                                programme.reservations(),
                                Reservation::project,
                                reservation -> reservation.project().value(),
                                reservation -> places.of(reservation, "project")))
                .flatMap(found -> found);
    }
}
