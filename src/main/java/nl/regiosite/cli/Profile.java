package nl.regiosite.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import nl.regiosite.build.Progress;
import nl.regiosite.diagnostic.Texts;

/** {@code build --profile}: where the time of a build goes, by step and by kind of file. */
final class Profile implements Progress {
    /** What takes less than the rest of these is not what keeps anybody waiting. */
    private static final int MOST_KINDS = 25;

    /** Files of one kind: how many, and how long all of them took together, with what they had to wait for. */
    private record Kind(LongAdder files, LongAdder nanos) {}

    private final Progress next;
    private final Map<Step, Long> steps = new EnumMap<>(Step.class);
    private final Map<String, Kind> kinds = new ConcurrentHashMap<>();
    private Optional<Step> now = Optional.empty();
    private long since;

    /** @param next is told all that this one is told */
    Profile(Progress next) {
        this.next = next;
    }

    @Override
    public void step(Step step) {
        end();
        now = Optional.of(step);
        next.step(step);
    }

    private void end() {
        long time = System.nanoTime();
        now.ifPresent(step -> steps.merge(step, time - since, Long::sum));
        now = Optional.empty();
        since = time;
    }

    @Override
    public void page(int done, int all) {
        next.page(done, all);
    }

    @Override
    public void make(String kind, Runnable work) {
        long begin = System.nanoTime();
        next.make(kind, work);
        Kind found = kinds.computeIfAbsent(kind, unused -> new Kind(new LongAdder(), new LongAdder()));
        found.files().increment();
        found.nanos().add(System.nanoTime() - begin);
    }

    /** What there is to say, once all is done: the steps in their order, and the kinds that took longest. */
    List<String> lines(Texts texts) {
        end();
        List<String> lines = new ArrayList<>();
        steps.forEach(
                (step, nanos) -> lines.add(line(texts.get("stap." + step.name().toLowerCase(Locale.ROOT)), nanos)));
        lines.add("");
        lines.add(texts.get("profiel.soorten"));
        kinds.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Kind> kind) ->
                                -kind.getValue().nanos().sum())
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_KINDS)
                .map(kind -> line(
                        kind.getKey() + " × " + kind.getValue().files(),
                        kind.getValue().nanos().sum()))
                .forEach(lines::add);
        return lines;
    }

    private static String line(String what, long nanos) {
        return String.format(Locale.ROOT, "%9.1f ms  %s", nanos / 1e6, what);
    }
}
