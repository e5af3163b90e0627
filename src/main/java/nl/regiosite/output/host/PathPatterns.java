package nl.regiosite.output.host;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Few patterns for many addresses, of which exactly one holds for each. When two hold, a host joins what they say with a
 * comma, in an order of its own; and two policies that are joined are both kept to.
 *
 * <p>A pattern is an address in which {@code :a} stands for any one part, or a folder with {@code /*} for all that is
 * in it. The host's own reading makes of {@code /over/*} that it holds for {@code /overzicht/} as well, so a folder gets
 * that only when no other name begins with its own.
 */
public final class PathPatterns {
    private PathPatterns() {}

    private record Address<T>(String path, List<String> parts, T value) {
        static <T> Address<T> of(String path, T value) {
            return new Address<>(path, List.of(path.replaceAll("^/|/$", "").split("/")), value);
        }

        String part(int position) {
            return parts.get(position);
        }
    }

    /**
     * What goes with each address, by pattern.
     *
     * @param byAddress equal values may share a pattern
     */
    public static <T> SortedMap<String, T> of(Map<String, T> byAddress) {
        List<Address<T>> addresses = byAddress.entrySet().stream()
                .map(entry -> Address.of(entry.getKey(), entry.getValue()))
                .toList();
        SortedMap<String, List<Address<T>>> folders = by(addresses, address -> address.part(0));
        SortedMap<String, T> patterns = new TreeMap<>();
        folders.forEach((name, inside) -> {
            if (inside.size() > 1 && areAlike(inside) && beginsNoOther(name, folders.keySet())) {
                patterns.put("/" + name + "/*", inside.get(0).value());
            } else {
                by(inside, address -> address.parts().size())
                        .values()
                        .forEach(equallyDeep -> patterns.putAll(level(equallyDeep)));
            }
        });
        return patterns;
    }

    private static <T, K extends Comparable<K>> SortedMap<K, List<Address<T>>> by(
            List<Address<T>> addresses, Function<Address<T>, K> key) {
        return addresses.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
    }

    private static <T> boolean areAlike(List<Address<T>> addresses) {
        return addresses.stream()
                .allMatch(address -> address.value().equals(addresses.get(0).value()));
    }

    private static boolean beginsNoOther(String name, Collection<String> names) {
        String start = name.toLowerCase(Locale.ROOT);
        return names.stream()
                .noneMatch(other ->
                        !other.equals(name) && other.toLowerCase(Locale.ROOT).startsWith(start));
    }

    /**
     * A pattern with all addresses for which it holds.
     *
     * @param open how many parts it leaves open
     */
    private record Group<T>(String pattern, int open, List<Address<T>> addresses) {}

    /**
     * The patterns of the addresses in a folder that have equally many parts. Every pattern that could be is tried, the one
     * that holds for most first; it is taken when all addresses for which it holds are alike and have none yet. An address
     * itself is the last of these.
     */
    private static <T> Map<String, T> level(List<Address<T>> addresses) {
        List<Group<T>> groups = new ArrayList<>();
        int parts = addresses.get(0).parts().size();
        // Each bit says whether a part is left open; never the first.
        for (int open = 0; open < 1 << parts; open += 2) {
            int bits = open;
            by(addresses, address -> pattern(address, bits))
                    .forEach((pattern, found) -> groups.add(new Group<>(pattern, Integer.bitCount(bits), found)));
        }
        groups.sort(
                Comparator.<Group<T>>comparingInt(group -> -group.addresses().size())
                        .thenComparingInt(Group::open)
                        .thenComparing(Group::pattern));
        Map<String, T> patterns = new TreeMap<>();
        Set<String> covered = new HashSet<>();
        for (Group<T> group : groups) {
            List<String> paths = group.addresses().stream().map(Address::path).toList();
            if (areAlike(group.addresses()) && Collections.disjoint(covered, paths)) {
                covered.addAll(paths);
                patterns.put(
                        paths.size() == 1 ? paths.get(0) : group.pattern(),
                        group.addresses().get(0).value());
            }
        }
        return patterns;
    }

    private static <T> String pattern(Address<T> address, int open) {
        StringBuilder pattern = new StringBuilder();
        char name = 'a';
        for (int i = 0; i < address.parts().size(); i++) {
            pattern.append('/').append((open & 1 << i) == 0 ? address.part(i) : ":" + name++);
        }
        return pattern.toString();
    }
}
