package nl.regiosite.output.data;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How a Dutch Excel opens a CSV file with a double click: which letters, where a cell ends, and what it takes each cell
 * for. Written from what Excel does, not from what we write.
 */
final class DutchExcel {
    enum Kind {
        EMPTY,
        TEXT,
        NUMBER,
        DATE,
        TRUTH,
        FORMULA
    }

    private static final Pattern NUMBER =
            Pattern.compile("[€ ]*[+-]?(\\d{1,3}(\\.\\d{3})+|\\d+)(,\\d+)?(E[+-]?\\d+)?[% €]*");
    private static final String MONTH = "(jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]*\\.?";
    private static final Pattern DATE = Pattern.compile(
            "\\d{1,4}[-/.]\\d{1,2}([-/.]\\d{1,4})?"
                    + "|\\d{1,2}[ -]?" + MONTH + "([ -]?\\d{2,4})?"
                    + "|" + MONTH + "[ -]\\d{2,4}"
                    + "|\\d{1,2}:\\d{2}(:\\d{2})?( ?[AP]M)?",
            Pattern.CASE_INSENSITIVE);

    private DutchExcel() {}

    /** The cells of a file, the first row included; a file without the mark of UTF-8 is read in the letters of Windows. */
    static List<List<String>> open(byte[] bytes) {
        boolean marked =
                bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        String text = marked
                ? new String(bytes, 3, bytes.length - 3, java.nio.charset.StandardCharsets.UTF_8)
                : new String(bytes, java.nio.charset.Charset.forName("windows-1252"));
        return cells(text, ';');
    }

    static List<List<String>> cells(String text, char separator) {
        return CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text).stream()
                .map(CsvRecord::getFields)
                .map(List::copyOf)
                .toList();
    }

    /** What Excel makes of a cell. */
    static Kind kind(String cell) {
        String text = cell.strip();
        if (text.isEmpty()) {
            return Kind.EMPTY;
        } else if (NUMBER.matcher(text).matches()) {
            return Kind.NUMBER;
        } else if ("=+-@".indexOf(text.charAt(0)) >= 0 || "\t\r\n".indexOf(cell.charAt(0)) >= 0) {
            return Kind.FORMULA;
        } else if (DATE.matcher(text).matches()) {
            return Kind.DATE;
        }
        return text.matches("(?i)waar|onwaar|true|false") ? Kind.TRUTH : Kind.TEXT;
    }
}
