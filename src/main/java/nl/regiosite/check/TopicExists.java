package nl.regiosite.check;

import java.util.stream.Stream;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.model.Programme;
import nl.regiosite.model.Topic;
import nl.regiosite.model.TopicId;
import nl.regiosite.source.SourceMap;

/** The subject of a contradiction is one of those at the top of the same file. */
final class TopicExists implements Rule {
    @Override
    public Stream<Diagnostic> check(Programme programme, SourceMap places) {
        Reference<TopicId> topics = new Reference<>(
                "onderwerp-onbekend", programme.topics().stream().map(Topic::id), places);
        return programme.discrepancies().stream()
                .flatMap(found -> found.topic().stream().flatMap(topic -> topics.at(found, "onderwerp", topic)));
    }
}
