package nl.regiosite.advice;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.regiosite.diagnostic.Diagnostic;

/**
 * Letters that only insiders know. Fine are those that the text explains in brackets or in so many words, those that the
 * site explains in a list, and those in a name: of an organisation or project of the site, or of more words
 * ({@code NHL Stenden}, {@code adviesbureau KAW}).
 */
final class UnexplainedAbbreviation implements Advice {
    private static final int MOST = 3;

    private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{2,5}\\d?");
    private static final Pattern ROMAN = Pattern.compile("[IVX]{2,}");

    /** What nearly everyone knows, or knows better than the full words. */
    private static final Set<String> COMMON = Set.of(
            "ANWB", "APK", "BTW", "BV", "BSN", "CO2", "CV", "EHBO", "EU", "GGD", "HBO", "HTML", "ICT", "ID", "IT",
            "MBO", "NL", "NOS", "NS", "NV", "OK", "OV", "PC", "PDF", "PO", "QR", "SMS", "TV", "UV", "VMBO", "VN", "VS",
            "VWO", "WIFI", "WO", "ZZP");

    /** A noun for what the name stands for, right before it: {@code adviesbureau KAW}. */
    private static final Pattern SAYS_WHAT =
            Pattern.compile("(?i)\\p{L}*(bureau|stichting|corporatie|bedrijf|vereniging"
                    + "|organisatie|school|hogeschool|universiteit|instituut|fonds|bank|partij|programma|project|netwerk|merk"
                    + "|adviseur|ministerie|onderzoekers|systeem|telescoop|centrum|platform|fabriek|groep)");

    @Override
    public Stream<Diagnostic> on(Writing writing) {
        Set<String> seen = new HashSet<>();
        return writing.sentences().stream()
                .flatMap(sentence -> inSentence(sentence, writing)
                        .filter(word -> seen.add(word.text()))
                        .map(word -> Diagnostic.advice("advies-afkorting", sentence.placeOf(word), word.text())))
                .limit(MOST);
    }

    private static Stream<Sentence.Word> inSentence(Sentence sentence, Writing writing) {
        List<Sentence.Word> words = sentence.words();
        return Stream.iterate(0, i -> i < words.size(), i -> i + 1)
                .filter(i -> LETTERS.matcher(words.get(i).text()).matches())
                .filter(i -> !isName(i, words))
                .map(words::get)
                .filter(word -> !isKnown(word.text(), writing));
    }

    private static boolean isKnown(String letters, Writing writing) {
        return COMMON.contains(letters)
                || ROMAN.matcher(letters).matches()
                || writing.known().contains(letters.toLowerCase(Locale.ROOT))
                || isExplained(letters, writing);
    }

    /** Part of a longer name, or told what it is. The first word of a sentence has a capital anyway. */
    private static boolean isName(int i, List<Sentence.Word> words) {
        boolean before = i > 1 && startsLikeName(words.get(i - 1).text());
        boolean after = i + 1 < words.size() && startsLikeName(words.get(i + 1).text());
        boolean told = i > 0 && SAYS_WHAT.matcher(words.get(i - 1).text()).matches();
        return before || after || told;
    }

    private static boolean startsLikeName(String word) {
        return Character.isUpperCase(word.charAt(0));
    }

    private static boolean isExplained(String letters, Writing writing) {
        Pattern explained = Pattern.compile("\\(" + letters + "\\)|\\bafgekort (?:tot|als|met|naar)?:? ?" + letters
                + "|\\b" + letters + " \\(|\\b" + letters
                + "(?:,| is| zijn| staat voor| betekent)? (?:een|de|het|dat is|dat zijn|kort voor|dus)\\b");
        return writing.text().blocks().stream()
                .anyMatch(block -> explained.matcher(block.words().text()).find());
    }
}
