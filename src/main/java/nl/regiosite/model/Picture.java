package nl.regiosite.model;

/** A picture beside a text: the path of its file from the root of the site, and what it shows in words. */
public record Picture(String path, String alt) {}
