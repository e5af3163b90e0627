package nl.regiosite.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regiosite.markdown.Passage;
import nl.regiosite.source.SourceSpan;

/**
 * A sentence in Dutch.
 *
 * @param from where it begins in the words of its block
 */
public record Sentence(Passage passage, int from, String text, List<Word> words) {
    /** The end of a sentence, what closes with it, and the beginning of the next: {@code 's} counts as a capital. */
    private static final Pattern END =
            Pattern.compile("(?<![.!?…])[.!?…]+[\"'”’»)\\]]*(?=\\s+[\"'“‘„«(\\[]*(?:[\\p{Lu}\\p{N}]|['’][stnm] ))");

    private static final Pattern WORD =
            Pattern.compile("['’][stnm](?!\\p{L})|[\\p{L}\\p{N}]+(?:[-'’.,:/&](?=[\\p{L}\\p{N}])[\\p{L}\\p{N}]+)*");

    /** What a full stop belongs to that ends no sentence; {@code enz.} and {@code etc.} may, so they are not here. */
    private static final Set<String> SHORTENED = Set.of(
            "a.d", "art", "bijv", "blz", "bv", "ca", "d.d", "d.w.z", "dhr", "dr", "drs", "dwz", "e.a", "e.d", "evt",
            "excl", "fam", "fig", "gem", "i.h.k.v", "i.p.v", "i.s.m", "i.v.m", "incl", "ing", "ir", "jl", "jr", "lid",
            "m.a.w", "m.b.t", "m.b.v", "m.i.v", "m.n", "max", "mevr", "min", "mln", "mr", "mrd", "mw", "n.a.v", "nl",
            "nr", "o.a", "o.b.v", "o.l.v", "p", "pag", "plm", "prof", "red", "resp", "st", "t.a.v", "t.b.v", "t.g.v",
            "t.n.v", "t.o.v", "t/m", "tel", "v.a", "vgl", "vlg", "z.g", "zgn");

    public Sentence {
        words = List.copyOf(words);
    }

    /** {@code from} is where it begins in the words of its block. */
    public record Word(String text, int from) {}

    /** The sentences of one block: what has no full stop at its end is one too. */
    public static List<Sentence> in(Passage passage) {
        String text = passage.text();
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        Matcher end = END.matcher(text);
        while (end.find()) {
            if (!isShortened(text, end)) {
                add(passage, from, end.end(), sentences);
                from = end.end();
            }
        }
        add(passage, from, text.length(), sentences);
        return sentences;
    }

    private static boolean isShortened(String text, Matcher end) {
        if (!end.group().equals(".")) {
            return false;
        }
        int start = end.start();
        while (start > 0
                && !Character.isWhitespace(text.charAt(start - 1))
                && "(\"“‘".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        String before = text.substring(start, end.start());
        boolean initials = before.matches("(\\p{Lu}[a-z]?\\.)*\\p{Lu}[a-z]?") && !before.isEmpty();
        return initials || SHORTENED.contains(before.toLowerCase(Locale.ROOT));
    }

    private static void add(Passage passage, int from, int to, List<Sentence> sentences) {
        int begin = from;
        while (begin < to && Character.isWhitespace(passage.text().charAt(begin))) {
            begin++;
        }
        List<Word> words = new ArrayList<>();
        Matcher word = WORD.matcher(passage.text()).region(begin, to);
        while (word.find()) {
            words.add(new Word(word.group(), word.start()));
        }
        if (!words.isEmpty()) {
            sentences.add(new Sentence(
                    passage, begin, passage.text().substring(begin, to).strip(), words));
        }
    }

    public SourceSpan place() {
        return passage.at(from);
    }

    public SourceSpan placeOf(Word word) {
        return passage.at(word.from());
    }

    /** Its first words, to find it by. */
    String beginning() {
        int words = Math.min(6, this.words.size());
        Word last = this.words.get(words - 1);
        String cut = passage.text().substring(from, last.from() + last.text().length());
        return words < this.words.size() ? cut + " …" : cut;
    }
}
