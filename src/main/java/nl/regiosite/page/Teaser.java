package nl.regiosite.page;

/** A page in a list of pages: its title, one sentence, and a small line such as a date or an amount. */
public record Teaser(String title, String href, String summary, String detail, String colour) {
    static Teaser of(Link link, String summary, String detail) {
        return new Teaser(link.text(), link.href(), summary, detail, "");
    }
}
