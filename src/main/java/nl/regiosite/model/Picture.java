package nl.regiosite.model;

import java.util.Optional;

/**
 * A picture beside a text.
 *
 * @param path of its file from the root of the site
 * @param alt what it shows in words, for who does not see it
 * @param caption what is said below it, for everyone
 * @param maker who made it
 */
public record Picture(String path, String alt, Optional<String> caption, Optional<String> maker) {}
