package nl.regiosite.output.form;

import java.util.List;
import nl.regiosite.form.Value;
import nl.regiosite.form.Value.Plain;
import nl.regiosite.model.GridPoint;
import nl.regiosite.output.JsonSchema;

/** What a single value may look like. A number may stand between quotes, and a text may look like a number. */
final class Patterns {
    /** A day that each month has; the 29th of February is a matter of the year. */
    private static final String MONTH_AND_DAY =
            "((0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])" + "|(0[469]|11)-(0[1-9]|[12]\\d|30)|02-(0[1-9]|[12]\\d))";

    static final String DATE_FORM = "^\\d{4}(-(0[1-9]|1[0-2])|-" + MONTH_AND_DAY + ")?$";
    static final String NUMBER_FORM = "^\\d{1,4}(\\.\\d{1,4}){0,3}$";
    static final String ID_FORM = "^[a-z0-9]+(-[a-z0-9]+)*$";
    static final String DAY_FORM = "^\\d{4}-" + MONTH_AND_DAY + "$";
    static final String FORMER_ADDRESS_FORM = "^/([a-z0-9-]+/)*$";

    static final JsonSchema ID = text(ID_FORM);
    static final JsonSchema FORMER_ADDRESS = text(FORMER_ADDRESS_FORM);

    /** A year has four digits. */
    private static final int FIRST_YEAR = 1000;

    private static final long MOST_EUROS = 999_999_999_999_999L;

    private Patterns() {}

    /** One value of a kind; of what may be a list, one of its items. */
    static JsonSchema of(Plain plain) {
        return switch (plain) {
            case LINE, PARAGRAPH ->
                JsonSchema.of("string")
                        .with("type", List.of("string", "number"))
                        .with("pattern", "\\S");
            case OWN_ID -> ID.with("maxLength", 80);
            case PROJECT_NUMBER -> number("number", NUMBER_FORM).with("minimum", 0);
            case DATE ->
                number("integer", DATE_FORM).with("minimum", FIRST_YEAR).with("maximum", 9999);
            case DAY -> text(DAY_FORM);
            case TRUTH ->
                JsonSchema.of("string")
                        .with("type", List.of("boolean", "string"))
                        .with("enum", List.of(true, false, "ja", "nee"));
            case WHOLE_NUMBER -> number("integer", "^[+-]?\\d{1,10}$");
            case DECIMAL -> number("number", "^-?\\d{1,15}(\\.\\d{1,6})?$");
            case EUROS -> number("integer", "^\\d{1,15}$").with("minimum", 0).with("maximum", MOST_EUROS);
            case SOME_EUROS ->
                number("integer", "^(?=.*[1-9])\\d{1,15}$").with("minimum", 1).with("maximum", MOST_EUROS);
            case TRANCHE, TRANCHES ->
                number("integer", "^[1-9]\\d{0,3}$").with("minimum", 1).with("maximum", 9999);
            case WEB_ADDRESS -> text("^https?://[^\\s/?#@]+(/[^\\s?#]*)?$");
            case WEB_PAGE -> text("^https?://[^\\s/?#]+\\S*$");
            case LINK -> text("^(/|https?://[^\\s/?#]+\\S*$)");
            case PAGE_OR_MAIL -> text("^(/([^/].*)?|mailto:[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+)$");
            case FORMER_ADDRESSES -> FORMER_ADDRESS;
            case PICTURE -> text("^(?=.*\\S)[^/\\\\]+$");
            case REPOSITORY -> text("^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$");
            case CORNERS -> JsonSchema.listOf(corner()).with("minItems", 3);
        };
    }

    /** Whether people write it as a number, without quotes. */
    static boolean isNumber(Value value) {
        return value instanceof Plain plain
                && switch (plain) {
                    case WHOLE_NUMBER, DECIMAL, EUROS, SOME_EUROS, TRANCHE, TRANCHES -> true;
                    default -> false;
                };
    }

    private static JsonSchema corner() {
        JsonSchema coordinate = JsonSchema.of("integer").with("minimum", 0).with("maximum", GridPoint.MAX);
        return JsonSchema.listOf(coordinate).with("minItems", 2).with("maxItems", 2);
    }

    private static JsonSchema text(String pattern) {
        return JsonSchema.of("string").with("pattern", pattern);
    }

    private static JsonSchema number(String type, String pattern) {
        return JsonSchema.of(type).with("type", List.of(type, "string")).with("pattern", pattern);
    }
}
