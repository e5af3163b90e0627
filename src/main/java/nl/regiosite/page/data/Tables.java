package nl.regiosite.page.data;

import java.util.List;

/** All tables of the open data. To add one: define it, give it its words, add a line here. */
public final class Tables {
    /** In the order in which people look for them. Addresses below {@code /data/} never change once published. */
    public static final List<Table<?>> ALL = List.of(
            ProjectTables.PROJECTS,
            ProjectTables.GRANTS,
            ProjectTables.RESERVATIONS,
            MonitoringTables.BUDGET,
            MonitoringTables.RESULTS,
            MonitoringTables.INDICATORS,
            ReferenceTables.ORGANISATIONS,
            ReferenceTables.PILLARS,
            ReferenceTables.THEMES,
            ReferenceTables.TRANCHES,
            ReferenceTables.SOURCES);

    private Tables() {}

    /** The table with this id; there must be one. */
    public static Table<?> named(String id) {
        return ALL.stream().filter(table -> table.id().equals(id)).findFirst().orElseThrow();
    }
}
