package nl.regiosite.output.linked;

import java.util.List;
import java.util.Optional;
import nl.regiosite.page.Route;

/**
 * A dataset of the catalogue.
 *
 * @param id its address as a thing, which the pages call it by as well
 * @param page where it is explained
 * @param schema where it is said what its JSON may hold
 */
record Dataset(
        String id, String title, String description, Route page, Optional<Route> schema, List<Dataset.File> files) {
    /** A form that a file may have, by the codes of the European and of the internet's list. */
    enum Form {
        CSV("CSV", "text/csv"),
        JSON("JSON", "application/json");

        private final String fileType;
        private final String mediaType;

        Form(String fileType, String mediaType) {
            this.fileType = fileType;
            this.mediaType = mediaType;
        }

        String fileType() {
            return fileType;
        }

        String mediaType() {
            return mediaType;
        }
    }

    /**
     * A file with the data.
     *
     * @param bytes how large it is, when it is made already
     * @param standard the address of what its form is written down in
     */
    record File(Route route, String title, Form form, Optional<Integer> bytes, Optional<String> standard) {}

    Dataset {
        files = List.copyOf(files);
    }
}
