package nl.regiosite.build;

/**
 * What a build leaves for the next one.
 *
 * @param files what its files followed from
 * @param keepTexts keeps the texts that it rendered
 */
public record Made(MadeFiles files, Runnable keepTexts) {}
