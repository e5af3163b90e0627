package nl.regiosite.content;

import java.util.List;
import java.util.Optional;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.diagnostic.Fields;
import nl.regiosite.model.GridPoint;
import nl.regiosite.model.Organisation;
import nl.regiosite.source.Node;

/** Reads the outline of a municipality on the map of the region: its corners, in the order of a walk around it. */
final class OutlineReader {
    private OutlineReader() {}

    /** No corners when the key is not there, or when a diagnostic says what is wrong with them. */
    static List<GridPoint> outline(Fields fields, String key, Organisation.Kind kind) {
        Optional<Node> node = fields.node(key);
        if (node.isEmpty()) {
            return List.of();
        }
        if (kind != Organisation.Kind.MUNICIPALITY && wasRead(fields, kind)) {
            fields.fail(Diagnostic.error("kaart-geen-gemeente", node.get().span(), key));
        }
        if (!(node.get() instanceof Node.Sequence corners)) {
            fields.fail(Diagnostic.error("kaart-geen-lijst", node.get().span(), key));
            return List.of();
        }
        List<GridPoint> outline = corners.items().stream()
                .flatMap(corner -> point(fields, corner).stream())
                .toList();
        boolean allRead = outline.size() == corners.items().size();
        if (corners.items().size() < 3) {
            fields.fail(Diagnostic.error("kaart-te-weinig-hoeken", corners.span()));
        } else if (allRead && doubleArea(outline) == 0) {
            fields.fail(Diagnostic.error("kaart-zonder-land", corners.span()));
        }
        return outline;
    }

    /** A kind that could not be read stands in for another: nothing follows from it. */
    private static boolean wasRead(Fields fields, Organisation.Kind kind) {
        return fields.node("soort")
                .filter(node -> node instanceof Node.Scalar scalar
                        && scalar.text().strip().equals(kind.id()))
                .isPresent();
    }

    private static Optional<GridPoint> point(Fields fields, Node corner) {
        if (corner instanceof Node.Sequence pair && pair.items().size() == 2) {
            Optional<Integer> x = coordinate(pair.items().get(0));
            Optional<Integer> y = coordinate(pair.items().get(1));
            if (x.isPresent() && y.isPresent()) {
                return Optional.of(new GridPoint(x.get(), y.get()));
            }
        }
        fields.fail(Diagnostic.error("kaart-punt-ongeldig", corner.span(), String.valueOf(GridPoint.MAX)));
        return Optional.empty();
    }

    private static Optional<Integer> coordinate(Node node) {
        return node instanceof Node.Scalar scalar
                        && scalar.kind() == Node.Kind.WHOLE_NUMBER
                        && scalar.text().matches("\\d{1,4}")
                        && Integer.parseInt(scalar.text()) <= GridPoint.MAX
                ? Optional.of(Integer.valueOf(scalar.text()))
                : Optional.empty();
    }

    private static int doubleArea(List<GridPoint> outline) {
        int sum = 0;
        for (int i = 0; i < outline.size(); i++) {
            GridPoint one = outline.get(i);
            GridPoint next = outline.get((i + 1) % outline.size());
            sum += one.x() * next.y() - next.x() * one.y();
        }
        return sum;
    }
}
