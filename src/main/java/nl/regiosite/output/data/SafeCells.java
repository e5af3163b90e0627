package nl.regiosite.output.data;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Texts as cells of a spreadsheet, which takes much for something else. A text that begins as a formula would be one: a
 * title such as {@code =cmd|…} could start a program on the desk of who opens the file. And {@code 1.10}, the number of a
 * project, becomes the first of October, {@code 2021-06} the first of June.
 *
 * <p>Before such a text comes an apostrophe, the sign with which spreadsheets mark a text themselves. It shows in the cell
 * until someone edits that. The other ways were worse: {@code ="1.10"} is a formula after all, which other programs show
 * as it stands, and a space or tab that nobody sees spoils each search and comparison.
 *
 * <p>Who opens a file with commas in a program that expects semicolons gets a new cell after each semicolon in a text, so
 * what could begin a formula there gets an apostrophe too. {@link #originalOfPlain} and {@link #originalOfExcel} give back the very text.
 */
public final class SafeCells {
    /** Spaces and quotes may come before it; an apostrophe counts, so that one that was there can be told from ours. */
    private static final Pattern FORMULA = Pattern.compile("[ \"']*[=+\\-@\\t\\r\\n]");

    /** Within a text a hyphen before a space is no formula: "€ 12,- per dag". */
    private static final String NEW_CELL = "(?<=[;,\\t\\r\\n])%s(?=[ \"']*(?:[=+@]|-[^\\s,;]))";

    private static final Pattern UNSAFE_WITHIN = Pattern.compile(String.format(Locale.ROOT, NEW_CELL, ""));
    private static final Pattern SAFE_WITHIN = Pattern.compile(String.format(Locale.ROOT, NEW_CELL, "'"));

    private static final String MONTHS =
            "jan(uari|uary)?|feb(ruari|ruary)?|mrt|maart|mar(ch)?|apr(il)?|mei|may|ju[nl][iey]?"
                    + "|aug(ustus|ust)?|sept?(ember)?|okt(ober)?|oct(ober)?|nov(ember)?|de[ck](ember)?";

    /** Digits with only what may stand in a number, an amount, a date or a time; or a word that is true or false. */
    private static final Pattern NUMBER_OR_DATE = Pattern.compile(
            "'*(?:(?=.*\\d)(?:[\\d\\s\\u00a0.,:/\\\\%€$£()'-]|eur|e|am|pm|" + MONTHS + ")+|waar|onwaar|true|false)",
            Pattern.CASE_INSENSITIVE);

    private SafeCells() {}

    /** The text as a cell that is no formula. */
    static String plain(String text) {
        return marked(text, isFormula(text));
    }

    /** The text as a cell that is no formula, no number and no date. */
    static String excel(String text) {
        return marked(text, isFormula(text) || isNumberOrDate(text));
    }

    /** The text that a cell of the CSV was made from. */
    static String originalOfPlain(String cell) {
        return original(cell, SafeCells::isFormula);
    }

    /** The text that a cell of the CSV for Excel was made from. */
    static String originalOfExcel(String cell) {
        return original(cell, text -> isFormula(text) || isNumberOrDate(text));
    }

    private static String marked(String text, boolean mark) {
        return (mark ? "'" : "") + UNSAFE_WITHIN.matcher(text).replaceAll("'");
    }

    private static String original(String cell, Predicate<String> marked) {
        boolean ours = cell.startsWith("'") && marked.test(cell.substring(1));
        return SAFE_WITHIN.matcher(ours ? cell.substring(1) : cell).replaceAll("");
    }

    private static boolean isFormula(String text) {
        return FORMULA.matcher(text).lookingAt();
    }

    private static boolean isNumberOrDate(String text) {
        return NUMBER_OR_DATE.matcher(text).matches();
    }
}
