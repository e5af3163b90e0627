package nl.regiosite.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.regiosite.model.About;
import nl.regiosite.model.Pillar;
import nl.regiosite.model.PillarId;
import nl.regiosite.model.Programme;
import nl.regiosite.model.Prose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmblemTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 9})
    void joins_the_shapes_of_any_number_of_pillars_within_its_box(int pillars) {
        List<Landscape.Mark> marks = Emblem.of(programme(pillars)).marks();

        assertThat(marks).hasSize(Math.min(pillars, 6));
        for (Landscape.Mark a : marks) {
            assertThat(a.x()).isNotNegative();
            assertThat(a.y()).isNotNegative();
            assertThat(a.x() + a.size()).isLessThanOrEqualTo(Emblem.SIZE);
            assertThat(a.y() + a.size()).isLessThanOrEqualTo(Emblem.SIZE);
            for (Landscape.Mark b : marks) {
                boolean apart = a.x() + a.size() <= b.x()
                        || b.x() + b.size() <= a.x()
                        || a.y() + a.size() <= b.y()
                        || b.y() + b.size() <= a.y();
                assertThat(a.equals(b) || apart).as(a + " lies over " + b).isTrue();
            }
        }
    }

    private static Programme programme(int pillars) {
        Prose nothing = new Prose("content/programma.md", 0);
        List<Pillar> list = IntStream.range(0, pillars)
                .mapToObj(i -> new Pillar(
                        new PillarId("pijler-" + i),
                        i,
                        "Pijler",
                        "",
                        "",
                        "kleur-" + i,
                        List.of(),
                        List.of(),
                        List.of(),
                        nothing))
                .toList();
        About about = new About(
                "Programma",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                nothing);
        return new Programme(
                about,
                list,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
