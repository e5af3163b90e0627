package nl.regiosite.page;

/**
 * What stands on the picture that other sites show when someone shares a page.
 *
 * @param kicker a few words above the title, such as the pillar; may be empty
 * @param colour the pillar's colour, or empty
 * @param figure one figure that matters, such as an amount; may be empty
 * @param caption what the figure is
 */
public record Poster(String kicker, String colour, String title, String figure, String caption, Landscape landscape) {}
