package nl.regiosite.advice;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts the syllables of a Dutch word by its vowels: letters that sound together are one, and a trema says that a new
 * one begins. A rule of thumb: names and words from other languages may come out one off.
 */
final class Syllables {
    private static final Pattern SOUND =
            Pattern.compile("eau|aai|ooi|oei|eeu|ieu|aa|ee|ie|oo|uu|ei|ij|ui|au|ou|eu|oe|[aeiouy]|[äëïöü]");

    /** Common words from English, written as they sound. */
    private static final Pattern ENGLISH = Pattern.compile("team|coach|site\\b|online|game\\b|google");

    private Syllables() {}

    /** At least 1; a number counts as one. */
    static int in(String word) {
        String plain = word.toLowerCase(Locale.ROOT)
                .replaceAll("[àáâ]", "a")
                .replaceAll("[èéê]", "e")
                .replaceAll("[ìíî]", "i")
                .replaceAll("[òóô]", "o")
                .replaceAll("[ùúû]", "u")
                // After q an u is no vowel; before another vowel an y is none.
                .replaceAll("qu", "q")
                .replaceAll("(?<=^|[aeou])y(?=[aeou])", "j")
                // mu-se-um, pe-tro-le-um: no eu.
                .replaceAll("eum(?=s?$)", "ëum");
        Matcher english = ENGLISH.matcher(plain);
        plain = english.replaceAll(found -> found.group().startsWith("online") ? "onlijn" : "tim");
        return Math.max(1, (int) SOUND.matcher(plain).results().count());
    }
}
