package nl.regiosite.build;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What {@code _headers} and {@code _redirects} say, read as the host reads them: a pattern is made into a regular
 * expression, in which {@code :name} is one part of an address and {@code *} is the rest of it. As with the host,
 * {@code /over/*} holds for {@code /overzicht/} too.
 */
record HostFiles(List<Rule> rules, List<Redirect> redirects) {
    record Rule(String pattern, Map<String, String> headers) {
        boolean holdsFor(String address) {
            return regex(pattern).matcher(address).matches();
        }
    }

    record Redirect(String from, String to, int status) {}

    static HostFiles of(Map<String, byte[]> files) {
        return new HostFiles(
                rules(Sites.text(files, "_headers")),
                Sites.text(files, "_redirects")
                        .lines()
                        .map(line -> line.split(" ", -1))
                        .map(parts -> new Redirect(parts[0], parts[1], Integer.parseInt(parts[2])))
                        .toList());
    }

    private static List<Rule> rules(String text) {
        List<Rule> rules = new ArrayList<>();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            if (line.startsWith("/")) {
                rules.add(new Rule(line, new LinkedHashMap<>()));
            } else {
                String[] header = line.split(": ", 2);
                Map<String, String> headers = rules.get(rules.size() - 1).headers();
                if (headers.put(header[0], header[1]) != null) {
                    throw new AssertionError(line + " stands twice in " + rules.get(rules.size() - 1));
                }
            }
        });
        return rules;
    }

    private static Pattern regex(String pattern) {
        return Pattern.compile(
                Arrays.stream(pattern.split("/"))
                        .filter(part -> !part.isEmpty())
                        .map(part -> part.startsWith(":") ? "[^/]+" : part.equals("*") ? "?.*" : Pattern.quote(part))
                        .collect(Collectors.joining("/", "/", "/?")),
                Pattern.CASE_INSENSITIVE);
    }

    /** The rules for an address: there should be one. */
    List<Rule> rulesFor(String address) {
        return rules.stream().filter(rule -> rule.holdsFor(address)).toList();
    }

    /** What is sent with an address: nothing when no rule holds for it. */
    Map<String, String> headersFor(String address) {
        List<Rule> found = rulesFor(address);
        if (found.size() > 1) {
            throw new AssertionError("more than one rule for " + address + ": "
                    + found.stream().map(Rule::pattern).toList());
        }
        return found.isEmpty() ? Map.of() : found.get(0).headers();
    }

    Optional<Redirect> redirectOf(String address) {
        return redirects.stream()
                .filter(redirect -> regex(redirect.from()).matcher(address).matches())
                .findFirst();
    }

    /** The address of a file: that of a page is its folder. */
    static String addressOf(String file) {
        return "/" + file.replaceFirst("(^|/)index\\.html$", "$1");
    }
}
