package nl.regiosite.output.data;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import nl.regiosite.page.PageContext;
import nl.regiosite.page.data.Column;
import nl.regiosite.page.data.Table;
import nl.regiosite.page.data.Value;

/** A table as CSV: for programs, and for a Dutch Excel. */
public final class Csv {
    /** Without it Excel reads a file in the old letters of Windows, and makes of é two others. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Csv() {}

    /** As RFC 4180 has it: commas, quotes where needed, lines that end in CR LF; numbers with a point. */
    public static String plain(Table<?> table, PageContext context) {
        return write(table, context, ',', text -> SafeCells.plain(text), BigDecimal::toPlainString);
    }

    /**
     * As a Dutch Excel opens it with a double click: semicolons, a comma in numbers, and a mark before the first letter
     * that says it is UTF-8.
     */
    public static String excel(Table<?> table, PageContext context) {
        return BYTE_ORDER_MARK
                + write(table, context, ';', SafeCells::excel, number -> number.toPlainString()
                        .replace('.', ','));
    }

    private static String write(
            Table<?> table,
            PageContext context,
            char separator,
            Function<String, String> text,
            Function<BigDecimal, String> number) {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(out)) {
            csv.writeRecord(table.csvColumns().stream().map(Column::name).toList());
            for (List<Value> row : table.csvRows(context)) {
                csv.writeRecord(
                        row.stream().map(value -> cell(value, text, number)).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to memory", e);
        }
        return out.toString();
    }

    private static String cell(Value value, Function<String, String> text, Function<BigDecimal, String> number) {
        if (value instanceof Value.Text found) {
            return text.apply(found.text());
        } else if (value instanceof Value.Figure found) {
            return number.apply(found.number());
        } else if (value instanceof Value.Ids found) {
            // A semicolon is in no id.
            return text.apply(String.join(";", found.ids()));
        } else if (value instanceof Value.Nothing) {
            return "";
        }
        throw new IllegalArgumentException("no cell can hold " + value);
    }
}
