package nl.regiosite.page.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.regiosite.model.GridPoint;
import nl.regiosite.page.chart.Land.Parcel;
import nl.regiosite.page.chart.Land.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LandTest {
    private static final List<GridPoint> WEST = outline(0, 0, 4, 0, 3, 5, 0, 7);
    private static final List<GridPoint> EAST = outline(4, 0, 11, 1, 9, 8, 0, 7, 3, 5);

    private static List<GridPoint> outline(int... xy) {
        return Stream.iterate(0, i -> i < xy.length, i -> i + 2)
                .map(i -> new GridPoint(xy[i], xy[i + 1]))
                .toList();
    }

    private static List<Point> corners(Parcel parcel) {
        return Arrays.stream(parcel.points().split(" "))
                .map(pair -> pair.split(","))
                .map(pair -> new Point(Long.parseLong(pair[0]), Long.parseLong(pair[1])))
                .toList();
    }

    @Test
    void neighbours_share_the_corners_of_their_border() {
        List<Parcel> parcels = Land.of(List.of(WEST, EAST)).parcels();

        List<Point> west = corners(parcels.get(0));
        assertThat(corners(parcels.get(1))).containsAll(List.of(west.get(1), west.get(2), west.get(3)));
    }

    @Test
    void a_wide_region_fills_the_width_and_is_no_higher_than_its_shape_asks() {
        Land land = Land.of(List.of(outline(10, 10, 31, 10, 31, 13, 10, 13)));

        assertThat(land.parcels().get(0).points()).isEqualTo("3,3 297,3 297,45 3,45");
        assertThat(land.width()).isEqualTo(300);
        assertThat(land.height()).isEqualTo(48);
    }

    @Test
    void a_long_and_narrow_region_stands_in_the_middle() {
        Land land = Land.of(List.of(outline(0, 0, 1, 0, 1, 46, 0, 46)));

        assertThat(land.parcels().get(0).points()).isEqualTo("145,3 154,3 154,417 145,417");
        assertThat(land.height()).isEqualTo(420);
    }

    static Stream<List<GridPoint>> shapes() {
        return Stream.of(
                WEST,
                EAST,
                // A horseshoe, of which the middle is not inside.
                outline(0, 0, 10, 0, 10, 2, 2, 2, 2, 8, 10, 8, 10, 10, 0, 10),
                outline(0, 0, 1000, 1, 1000, 40),
                // The same shape, the other way around.
                outline(0, 7, 3, 5, 4, 0, 0, 0));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void words_stand_inside_their_land(List<GridPoint> outline) {
        Parcel parcel = Land.of(List.of(outline)).parcels().get(0);

        assertThat(WordPlace.isInside(new Point(parcel.x(), parcel.y()), corners(parcel)))
                .isTrue();
        assertThat(parcel.room()).isPositive();
    }

    @Test
    void words_stand_where_they_have_room_aside() {
        Parcel parcel = Land.of(List.of(outline(0, 0, 2, 0, 2, 6, 8, 6, 8, 9, 0, 9)))
                .parcels()
                .get(0);

        assertThat(parcel.room()).isGreaterThan(290);
    }

    @Test
    void what_borders_on_each_other_has_another_colour() {
        List<List<GridPoint>> ring = List.of(
                outline(0, 0, 2, 0, 2, 2, 0, 2),
                outline(2, 0, 4, 0, 4, 2, 2, 2),
                outline(4, 0, 6, 0, 6, 2, 4, 2),
                outline(6, 0, 8, 0, 8, 2, 6, 2),
                outline(8, 0, 10, 0, 10, 2, 8, 2),
                outline(0, 2, 2, 2, 2, 4, 0, 4));

        List<Integer> fields =
                Land.of(ring).parcels().stream().map(Parcel::field).toList();

        assertThat(fields).containsExactly(1, 2, 3, 4, 5, 3);
    }
}
