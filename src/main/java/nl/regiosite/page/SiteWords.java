package nl.regiosite.page;

import java.util.List;

/** The words of the site, as its theme chose them. */
@FunctionalInterface
public interface SiteWords {
    String get(String key, List<String> arguments);

    default String of(Wording wording) {
        return wording instanceof Wording.Keyed keyed
                ? get(keyed.key(), keyed.arguments())
                : ((Wording.Written) wording).text();
    }
}
