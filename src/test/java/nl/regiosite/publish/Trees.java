package nl.regiosite.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.regiosite.build.Sites;

/** Sites of a few hundred files without a source, and what stands on the disk of them. */
final class Trees {
    private static final int PAGES = 200;

    /** Who is told that there is another build, where there is none. */
    static final Runnable NOBODY = () -> {
        throw new AssertionError("nobody else is building");
    };

    private Trees() {}

    /** Two of them share a third of their files; another third differs, and of the rest each has its own. */
    static OutputTree large(String name) {
        OutputTree tree = new OutputTree();
        for (int page = 0; page < PAGES; page++) {
            String part = page % 3 == 0 ? "gedeeld" : name;
            String folder = page % 3 == 2 ? name + "/" + page % 7 + "/" : "projecten/";
            tree.put(folder + page + "/index.html", (part + " " + page + "\n").repeat(page));
        }
        return tree;
    }

    /** Pages of two letters, of which the list is longer than any. */
    static OutputTree small(String letter) {
        OutputTree tree = new OutputTree();
        for (int page = 0; page < PAGES; page++) {
            tree.put(page + ".html", letter + "\n");
        }
        return tree;
    }

    static OutputTree of(String... paths) {
        OutputTree tree = new OutputTree();
        for (String path : paths) {
            tree.put(path, "this is " + path);
        }
        return tree;
    }

    /** The files below a folder, as text by path. */
    static SortedMap<String, String> read(Path folder) {
        return texts(Sites.read(folder));
    }

    static SortedMap<String, String> texts(OutputTree tree) {
        return texts(tree.files());
    }

    private static SortedMap<String, String> texts(Map<String, byte[]> files) {
        SortedMap<String, String> texts = new TreeMap<>();
        files.forEach((path, bytes) -> texts.put(path, new String(bytes, StandardCharsets.UTF_8)));
        return texts;
    }

    /** The names in a folder, hidden ones too. */
    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    static void publish(Publisher publisher, OutputTree tree) throws PublishRefused {
        publish(publisher, tree, NOBODY);
    }

    static void publish(Publisher publisher, OutputTree tree, Runnable waiting) throws PublishRefused {
        try (Publication publication = publisher.open(waiting)) {
            publication.publish(tree);
        }
    }

    static void clean(Publisher publisher) throws PublishRefused {
        try (Publication publication = publisher.open(Trees.NOBODY)) {
            publication.clean();
        }
    }
}
