package nl.regiosite.output.picture;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How much closer two letters stand than their widths say ("To", "We"): the pair adjustments of the {@code GPOS} table
 * (OpenType specification, lookup type 2).
 */
final class Kerning {
    private static final int PAIRS = 2;
    private static final int EXTENSION = 9;
    private static final int X_ADVANCE = 4;

    private final ByteBuffer gpos;

    /** For each lookup the places of its subtables of pairs. */
    private final List<List<Integer>> lookups;

    private Kerning(ByteBuffer gpos, List<List<Integer>> lookups) {
        this.gpos = gpos;
        this.lookups = lookups;
    }

    /** Of a letter without the table, no two letters stand closer. */
    static Kerning none() {
        return new Kerning(ByteBuffer.allocate(0), List.of());
    }

    static Kerning of(ByteBuffer gpos) {
        int features = gpos.getShort(6);
        Set<Integer> wanted = new LinkedHashSet<>();
        int count = gpos.getShort(features);
        for (int i = 0; i < count; i++) {
            int entry = features + 2 + i * 6;
            if (gpos.getInt(entry) == 0x6B65726E) {
                int feature = features + word(gpos, entry + 4);
                for (int k = 0; k < word(gpos, feature + 2); k++) {
                    wanted.add(word(gpos, feature + 4 + 2 * k));
                }
            }
        }
        int list = word(gpos, 8);
        List<List<Integer>> lookups = new ArrayList<>();
        for (int index : wanted) {
            lookups.add(subtables(gpos, list + word(gpos, list + 2 + 2 * index)));
        }
        return new Kerning(gpos, lookups);
    }

    private static List<Integer> subtables(ByteBuffer gpos, int lookup) {
        List<Integer> places = new ArrayList<>();
        int type = word(gpos, lookup);
        for (int i = 0; i < word(gpos, lookup + 4); i++) {
            int place = lookup + word(gpos, lookup + 6 + 2 * i);
            int kind = type;
            if (type == EXTENSION) {
                kind = word(gpos, place + 2);
                place += gpos.getInt(place + 4);
            }
            if (kind == PAIRS) {
                places.add(place);
            }
        }
        return places;
    }

    /** The change of the first letter's width, in the units of the letter. */
    int between(int first, int second) {
        int change = 0;
        for (List<Integer> subtables : lookups) {
            for (int subtable : subtables) {
                int covered = coverage(subtable + word(gpos, subtable + 2), first);
                if (covered >= 0) {
                    int found = word(gpos, subtable) == 1
                            ? listed(subtable, covered, second)
                            : classed(subtable, first, second);
                    if (found != Integer.MIN_VALUE) {
                        change += found;
                        break;
                    }
                }
            }
        }
        return change;
    }

    private int listed(int subtable, int covered, int second) {
        int size = 2 + valueSize(subtable);
        int set = subtable + word(gpos, subtable + 10 + 2 * covered);
        for (int i = 0; i < word(gpos, set); i++) {
            int pair = set + 2 + i * size;
            if (word(gpos, pair) == second) {
                return advance(subtable, pair + 2);
            }
        }
        return Integer.MIN_VALUE;
    }

    private int classed(int subtable, int first, int second) {
        int firstClass = classOf(subtable + word(gpos, subtable + 8), first);
        int secondClass = classOf(subtable + word(gpos, subtable + 10), second);
        int columns = word(gpos, subtable + 14);
        int record = subtable + 16 + (firstClass * columns + secondClass) * valueSize(subtable);
        return advance(subtable, record);
    }

    private int valueSize(int subtable) {
        return 2 * (Integer.bitCount(word(gpos, subtable + 4)) + Integer.bitCount(word(gpos, subtable + 6)));
    }

    private int advance(int subtable, int record) {
        int format = word(gpos, subtable + 4);
        return (format & X_ADVANCE) == 0 ? 0 : gpos.getShort(record + 2 * Integer.bitCount(format & (X_ADVANCE - 1)));
    }

    private int coverage(int table, int glyph) {
        int count = word(gpos, table + 2);
        for (int i = 0; i < count; i++) {
            if (word(gpos, table) == 1) {
                if (word(gpos, table + 4 + 2 * i) == glyph) {
                    return i;
                }
            } else {
                int range = table + 4 + 6 * i;
                if (glyph >= word(gpos, range) && glyph <= word(gpos, range + 2)) {
                    return word(gpos, range + 4) + glyph - word(gpos, range);
                }
            }
        }
        return -1;
    }

    private int classOf(int table, int glyph) {
        if (word(gpos, table) == 1) {
            int index = glyph - word(gpos, table + 2);
            return index >= 0 && index < word(gpos, table + 4) ? word(gpos, table + 6 + 2 * index) : 0;
        }
        for (int i = 0; i < word(gpos, table + 2); i++) {
            int range = table + 4 + 6 * i;
            if (glyph >= word(gpos, range) && glyph <= word(gpos, range + 2)) {
                return word(gpos, range + 4);
            }
        }
        return 0;
    }

    private static int word(ByteBuffer table, int at) {
        return Short.toUnsignedInt(table.getShort(at));
    }
}
