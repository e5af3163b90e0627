package nl.regiosite.build;

/**
 * What a build leaves for the next one.
 *
 * @param pages what its pages followed from
 * @param keepTexts keeps the texts that it rendered
 */
public record Made(MadePages pages, Runnable keepTexts) {}
