package nl.regiosite.advice;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.regiosite.diagnostic.Diagnostic;

/**
 * A text in which nobody does anything: <i>er wordt besloten</i> hides who decides. Now and then a passive sentence is the
 * best one, so it takes several; the first is named.
 */
final class PassiveVoice implements Advice {
    private static final int FEW = 3;
    private static final int PERCENT = 20;

    private static final Set<String> AUXILIARIES = Set.of("word", "wordt", "worden", "werd", "werden");

    /** Where another clause begins; a participle beyond it belongs to another verb. */
    private static final Set<String> JOINTS = Set.of(
            "dat", "die", "omdat", "als", "maar", "want", "terwijl", "zodat", "waar", "waarin", "waarmee", "voordat",
            "nadat", "hoe", "wie", "wat");

    private static final String BEFORE = "(?:aan|achter|af|bij|bijeen|binnen|door|in|mee|na|neer|om|onder|op|over|samen"
            + "|tegen|terug|toe|uit|vast|vol|voor|vrij|weg|klaar|goed|open|bekend|plaats)?";

    /** {@code ge…d}, {@code ge…t} after a voiceless sound; the present tense puts its t after any sound. */
    private static final Pattern WEAK =
            Pattern.compile("(?:" + BEFORE + "ge(?!e)\\w{2,}|(?:her)?(?:be|ver|ont|er|her|mis|onder|over|door)\\w{3,})"
                    + "(?<!ie)(?:d|(?<=[kfspx]|ch)t)");

    private static final Pattern SET = Pattern.compile(
            BEFORE + "(?:gezet|gestart|gestort|gericht|gekort|gesticht|gemeten|besteed|benut|gehaat|getest|gepraat)");

    private static final Pattern STRONG = Pattern.compile(
            BEFORE + "(?:"
                    + "ge(?:geven|nomen|daan|kozen|schreven|sproken|vonden|houden|kregen|lezen|keken|zien|laten|dragen|holpen|bracht"
                    + "|dacht|kocht|zocht|boden|broken|bonden|dreven|droegen|gaan|goten|grepen|heven|hangen|komen|lopen|meten|roepen"
                    + "|schoven|slagen|sloten|steld|stoken|trokken|vangen|vraagd|wezen|wonnen|worpen|wreven|zonden|zongen|bouwd)"
                    + "|(?:be|ver)(?:sproken|sloten|keken|gonnen|gonnen|handeld|wezen|groepen|houden|kozen|broken|kocht|vangen|dreven"
                    + "|schreven|boden|zonden|trokken|streken|grepen|noemd|leend|nomen)"
                    + "|ont(?:worpen|vangen|houden|slagen|sloten|nomen)|aangeboden|onderzocht|onderhouden|overwogen|overgedragen)");

    /** What looks like a participle and is none. */
    private static final Set<String> NOT = Set.of(
            "beeld",
            "bekend",
            "beleid",
            "bereid",
            "beroemd",
            "beroepskracht",
            "bericht",
            "bestand",
            "best",
            "bezit",
            "geduld",
            "gebied",
            "gebod",
            "gebed",
            "gedicht",
            "geluid",
            "geld",
            "gemoed",
            "gerecht",
            "geschikt",
            "gevecht",
            "geweld",
            "gewicht",
            "gezicht",
            "gezond",
            "herfst",
            "leergebied",
            "onderkant",
            "onderwijskracht",
            "overheid",
            "vergezicht",
            "verband",
            "verbod",
            "verdriet",
            "verkocht",
            "verleden",
            "verslaafd",
            "verstand",
            "vermoeid",
            "werkgebied",
            "woongebied",
            "bijgebied",
            "overeind",
            "overbelast",
            "dorpsgebied",
            "voorbeeld");

    @Override
    public Stream<Diagnostic> on(Writing writing) {
        List<Sentence> passive =
                writing.sentences().stream().filter(PassiveVoice::isPassive).toList();
        if (passive.size() < FEW
                || passive.size() * 100 < PERCENT * writing.sentences().size()) {
            return Stream.empty();
        }
        Sentence first = passive.get(0);
        return Stream.of(Diagnostic.advice(
                "advies-lijdende-vorm",
                first.place(),
                String.valueOf(passive.size()),
                String.valueOf(writing.sentences().size()),
                first.beginning()));
    }

    static boolean isPassive(Sentence sentence) {
        boolean auxiliary = false;
        boolean participle = false;
        int end = sentence.from();
        for (Sentence.Word word : sentence.words()) {
            String between = sentence.passage().text().substring(Math.max(end, sentence.from()), word.from());
            String plain = word.text().toLowerCase(Locale.ROOT);
            if (JOINTS.contains(plain) || between.matches(".*[,;:()–].*")) {
                auxiliary = false;
                participle = false;
            }
            auxiliary |= AUXILIARIES.contains(plain);
            participle |= isParticiple(plain);
            if (auxiliary && participle) {
                return true;
            }
            end = word.from() + word.text().length();
        }
        return false;
    }

    static boolean isParticiple(String word) {
        return !NOT.contains(word)
                && (WEAK.matcher(word).matches()
                        || SET.matcher(word).matches()
                        || STRONG.matcher(word).matches());
    }
}
