package nl.regiosite.page;

/** A link as a template writes it: its text, and the address with the path of the site before it. */
public record Link(String text, String href) {}
