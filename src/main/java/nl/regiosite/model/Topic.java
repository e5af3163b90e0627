package nl.regiosite.model;

import java.util.Optional;

/** What a number of contradictions is about (onderwerp), so that a reader finds the one that matters to him. */
public record Topic(TopicId id, String title, Optional<String> text) {}
