package nl.regiosite.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the small parts of the model hold to by themselves. */
class PartsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final PictureSize SIZE = new PictureSize(4, 3);

    @Test
    void a_name_that_fits_in_an_address_has_small_letters_digits_and_single_hyphens() {
        assertThat(Stream.of("a", "it-hub", "2021", "a".repeat(80))).allMatch(Ids::isSlug);
        assertThat(Stream.of("", "A", "é", "a--b", "-a", "a-", "a b", "a/b", "a".repeat(81)))
                .noneMatch(Ids::isSlug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void an_id_is_never_empty(String nothing) {
        assertThatThrownBy(() -> new PillarId(nothing)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ProjectId(nothing)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OrganisationId(nothing)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SourceId(nothing)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ThemeId(nothing)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TopicId(nothing)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ids_are_ordered_and_written_as_their_value() {
        assertThat(new PillarId("b").compareTo(new PillarId("a"))).isPositive();
        assertThat(new ProjectId("b").compareTo(new ProjectId("a"))).isPositive();
        assertThat(new OrganisationId("b").compareTo(new OrganisationId("a"))).isPositive();
        assertThat(new SourceId("b").compareTo(new SourceId("a"))).isPositive();
        assertThat(new ThemeId("b").compareTo(new ThemeId("a"))).isPositive();
        assertThat(new TopicId("b").compareTo(new TopicId("a"))).isPositive();
        assertThat(Stream.of(
                                new PillarId("x"),
                                new ProjectId("x"),
                                new OrganisationId("x"),
                                new SourceId("x"),
                                new ThemeId("x"),
                                new TopicId("x"),
                                new ProjectNumber("1.2"))
                        .map(Object::toString))
                .containsExactly("x", "x", "x", "x", "x", "x", "1.2");
    }

    @Test
    void the_words_of_content_and_data_files_are_fixed() {
        assertThat(Stream.of(Status.values()).map(Status::id))
                .containsExactly("in-voorbereiding", "in-uitvoering", "afgerond");
        assertThat(Stream.of(Label.values()).map(Label::id)).containsExactly("nieuw", "vervolg");
        assertThat(Stream.of(Organisation.Kind.values()).map(Organisation.Kind::id))
                .containsExactly("gemeente", "provincie", "ministerie", "partner");
        assertThat(Stream.of(Article.Kind.values()).map(Article.Kind::id))
                .containsExactly("verhalen", "nieuws", "agenda", "paginas");
    }

    @Test
    void a_corner_is_on_the_grid_its_edges_included() {
        assertThat(new GridPoint(0, GridPoint.MAX)).isNotEqualTo(new GridPoint(GridPoint.MAX, 0));
        assertThatThrownBy(() -> new GridPoint(-1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new GridPoint(0, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new GridPoint(1001, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new GridPoint(0, 1001)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_picture_lies_on_its_side_from_the_fifth_orientation() {
        assertThat(new PictureFile(SIZE, 1, false, "").liesOnItsSide()).isFalse();
        assertThat(new PictureFile(SIZE, 4, false, "").liesOnItsSide()).isFalse();
        assertThat(new PictureFile(SIZE, 5, false, "").liesOnItsSide()).isTrue();
        assertThat(new PictureFile(SIZE, 8, false, "").liesOnItsSide()).isTrue();
        assertThatThrownBy(() -> new PictureFile(SIZE, 0, false, "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PictureFile(SIZE, 9, false, "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_picture_has_at_least_one_pixel() {
        assertThat(new PictureSize(1, 1).width()).isOne();
        assertThatThrownBy(() -> new PictureSize(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PictureSize(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_text_begins_within_its_file() {
        assertThat(new Prose("a.md", 0).begin()).isZero();
        assertThatThrownBy(() -> new Prose("a.md", -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_amount_of_nothing_is_zero_and_amounts_can_be_compared() {
        assertThat(new Money(0)).isEqualTo(Money.ZERO).matches(Money::isZero);
        assertThat(new Money(1).isZero()).isFalse();
        assertThat(new Money(2)).isGreaterThan(new Money(1)).isLessThan(new Money(3));
    }

    @Test
    void a_project_involves_who_leads_it_takes_part_or_is_its_municipality() {
        Project project = Parts.project("x", "1", "leren");

        assertThat(Stream.of("trekker-van-x", "partner", "dorp").map(OrganisationId::new))
                .allMatch(project::involves);
        assertThat(project.involves(new OrganisationId("ander"))).isFalse();
    }

    @Test
    void a_contradiction_explains_its_own_code_at_its_own_projects_only() {
        Discrepancy found = Parts.discrepancy("label-volgt-niet", "x");

        assertThat(found.explains("label-volgt-niet", new ProjectId("x"))).isTrue();
        assertThat(found.explains("label-volgt-niet", new ProjectId("y"))).isFalse();
        assertThat(found.explains("ander", new ProjectId("x"))).isFalse();
    }

    @Test
    void a_text_is_public_from_its_first_day_to_its_last() {
        Publication week = new Publication(false, Optional.of(DAY), Optional.of(DAY.plusDays(6)), List.of());

        assertThat(week.isPublicOn(DAY.minusDays(1))).isFalse();
        assertThat(week.isPublicOn(DAY)).isTrue();
        assertThat(week.isPublicOn(DAY.plusDays(6))).isTrue();
        assertThat(week.isPastOn(DAY.plusDays(6))).isFalse();
        assertThat(week.isPublicOn(DAY.plusDays(7))).isFalse();
        assertThat(week.isPastOn(DAY.plusDays(7))).isTrue();
        assertThat(Publication.PUBLIC.isPastOn(DAY)).isFalse();
    }

    @Test
    void a_text_is_always_public_when_no_day_and_no_draft_says_otherwise() {
        Optional<LocalDate> none = Optional.empty();

        assertThat(new Publication(false, none, none, List.of("/oud/")).isAlways())
                .isTrue();
        assertThat(new Publication(true, none, none, List.of()).isAlways()).isFalse();
        assertThat(new Publication(false, Optional.of(DAY), none, List.of()).isAlways())
                .isFalse();
        assertThat(new Publication(false, none, Optional.of(DAY), List.of()).isAlways())
                .isFalse();
    }

    @Test
    void a_draft_is_neither_public_nor_past() {
        Publication draft = new Publication(true, Optional.empty(), Optional.of(DAY), List.of());

        assertThat(draft.isPublicOn(DAY)).isFalse();
        assertThat(draft.isPastOn(DAY.plusDays(1))).isFalse();
    }

    @Test
    void days_of_one_month_are_ordered() {
        assertThat(PartialDate.parse("2021-06-02").orElseThrow())
                .isGreaterThan(PartialDate.parse("2021-06-01").orElseThrow());
    }

    @Test
    void a_day_needs_a_month() {
        assertThatThrownBy(() -> new PartialDate(2021, OptionalInt.empty(), OptionalInt.of(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_date_knows_its_first_day_and_comes_from_a_day() {
        assertThat(PartialDate.parse("2021").orElseThrow().firstDay()).isEqualTo("2021-01-01");
        assertThat(PartialDate.parse("2021-06").orElseThrow().firstDay()).isEqualTo("2021-06-01");
        assertThat(PartialDate.of(DAY))
                .isEqualTo(PartialDate.parse("2026-03-01").orElseThrow());
    }

    @Test
    void numbers_that_say_the_same_otherwise_are_ordered_by_how_they_are_written() {
        assertThat(new ProjectNumber("1.01").compareTo(new ProjectNumber("1.1")))
                .isNegative();
        assertThat(new ProjectNumber("1.0").compareTo(new ProjectNumber("1"))).isPositive();
        assertThat(new ProjectNumber("2").compareTo(new ProjectNumber("1.9999.9999.9999")))
                .isPositive();
        assertThat(ProjectNumber.parse("4.1")).contains(new ProjectNumber("4.1"));
        assertThatThrownBy(() -> new ProjectNumber("1,1")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void pillars_without_a_number_come_last_and_projects_of_one_number_by_id() {
        assertThat(Stream.of(Parts.pillar("a", Pillar.NO_NUMBER), Parts.pillar("c", 1), Parts.pillar("b", 1))
                        .sorted(Pillar.ORDER)
                        .map(pillar -> pillar.id().value()))
                .containsExactly("b", "c", "a");
        assertThat(Stream.of(Parts.project("b", "1", "leren"), Parts.project("a", "1", "leren"))
                        .sorted(Project.ORDER)
                        .map(project -> project.id().value()))
                .containsExactly("a", "b");
    }
}
