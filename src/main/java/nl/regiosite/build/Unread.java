package nl.regiosite.build;

import nl.regiosite.content.Content;

/** The pages of texts that could not be read: each has a diagnostic of its own, and a link to it is no second mistake. */
final class Unread {
    private Unread() {}

    /** Whether an address is the one that such a text will have. */
    static boolean has(String address, Content content) {
        return content.unreadable().stream().anyMatch(file -> address(file).equals(address));
    }

    private static String address(String file) {
        String name = file.replaceFirst("(?i)(?:/index)?\\.md$", "/").replaceFirst("^content/paginas/", "/");
        return name.replaceFirst("^content/projecten/[^/]+/", "/projecten/").replaceFirst("^content/", "/");
    }
}
