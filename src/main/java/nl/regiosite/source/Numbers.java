package nl.regiosite.source;

import java.util.Optional;

/** Numbers as people write them, with a euro sign, dots between thousands or a comma, and as a program takes them. */
public final class Numbers {
    private Numbers() {}

    /** {@code 1472000} for {@code € 1.472.000,-}, {@code 17.5} for {@code 17,5}; nothing for what is no such number. */
    public static Optional<String> meant(String written) {
        String bare = written.replaceAll("(?i)€|eur(o'?s?)?\\b", "")
                .replaceAll("[\\s\\u00a0]+", "")
                .replaceAll(",(-+|0{1,2})$", "");
        boolean minus = bare.startsWith("-");
        String digits = minus ? bare.substring(1) : bare;
        if (digits.matches("\\d{1,3}(\\.\\d{3})+(,\\d+)?")) {
            digits = digits.replace(".", "");
        }
        digits = digits.replace(',', '.').replaceAll("^0+(?=\\d)", "");
        return digits.matches("\\d{1,15}(\\.\\d+)?") ? Optional.of(minus ? "-" + digits : digits) : Optional.empty();
    }
}
