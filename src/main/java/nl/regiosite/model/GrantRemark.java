package nl.regiosite.model;

/** What a document prints in the place of an amount, such as "paid from another project". It counts in no sum. */
public record GrantRemark(ProjectId project, int tranche, String text, SourceId source) {}
