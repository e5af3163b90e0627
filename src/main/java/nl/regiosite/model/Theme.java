package nl.regiosite.model;

/** A theme within a pillar: what a group of its projects has in common. How the site looks is a {@code SiteTheme}. */
public record Theme(ThemeId id, PillarId pillar, String title, String text) {}
