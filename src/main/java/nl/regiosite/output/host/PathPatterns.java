package nl.regiosite.output.host;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
                        .forEach((depth, level) -> patterns.putAll(
                                split(level, IntStream.range(1, depth).boxed().toList())));
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
     * The patterns of addresses with equally many parts. Those that are not alike are told apart by the part that needs
     * the fewest patterns; so a pattern of one half holds for no address of the other.
     *
     * @param open the positions of which nothing is known yet
     */
    private static <T> SortedMap<String, T> split(List<Address<T>> addresses, List<Integer> open) {
        Address<T> first = addresses.get(0);
        if (addresses.size() == 1) {
            return new TreeMap<>(Map.of(first.path(), first.value()));
        }
        if (areAlike(addresses)) {
            return new TreeMap<>(Map.of(pattern(first.parts(), open), first.value()));
        }
        SortedMap<String, T> best = new TreeMap<>();
        for (Integer position : open) {
            List<Integer> rest =
                    open.stream().filter(other -> !other.equals(position)).toList();
            SortedMap<String, T> found = new TreeMap<>();
            by(addresses, address -> address.part(position)).values().forEach(half -> found.putAll(split(half, rest)));
            if (best.isEmpty() || found.size() < best.size()) {
                best = found;
            }
        }
        return best;
    }

    private static String pattern(List<String> parts, List<Integer> open) {
        List<String> named = new ArrayList<>(parts);
        for (int i = 0; i < open.size(); i++) {
            named.set(open.get(i), ":" + (char) ('a' + i));
        }
        return "/" + String.join("/", named);
    }
}
