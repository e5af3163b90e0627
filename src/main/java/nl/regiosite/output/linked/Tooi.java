package nl.regiosite.output.linked;

import java.util.Locale;
import java.util.Optional;
import nl.regiosite.model.Organisation;

/**
 * The identifiers that the Dutch government gives its bodies (TOOI). Those of municipalities and provinces follow from
 * their codes at the statistics office; those of others are in no document here, so they have none.
 */
final class Tooi {
    private static final String BASE = "https://identifier.overheid.nl/tooi/id/";

    private Tooi() {}

    static Optional<String> of(Organisation body) {
        return switch (body.kind()) {
            case MUNICIPALITY -> body.statisticsCode().flatMap(code -> of("gemeente", "GM\\d{4}", code));
            case PROVINCE -> body.statisticsCode().flatMap(code -> of("provincie", "PV\\d{2}", code));
            case MINISTRY, PARTNER -> Optional.empty();
        };
    }

    private static Optional<String> of(String register, String form, String code) {
        return code.matches(form)
                ? Optional.of(BASE + register + "/" + code.toLowerCase(Locale.ROOT))
                : Optional.empty();
    }
}
