package nl.regiosite.build;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import nl.regiosite.build.MadeFiles.MadeOutput;
import nl.regiosite.build.MadeFiles.MadePage;
import nl.regiosite.diagnostic.Diagnostics;
import nl.regiosite.output.Output;
import nl.regiosite.output.OutputContext;
import nl.regiosite.output.change.SiteState;
import nl.regiosite.output.change.SiteState.PageState;
import nl.regiosite.page.Page;
import nl.regiosite.page.Route;
import nl.regiosite.publish.OutputTree;

/**
 * Puts the pages into a tree, and all other files beside them. A page that follows from the same as the one that stands is
 * that one; of another only the address may have changed of what the browser searches in, which is put in its place; all
 * others are rendered. An output that would ask for the same is not asked.
 */
final class Making {
    private final PageRenderer renderer;
    private final StoryBook stories;
    private final Supplier<String> searched;
    private final Optional<Earlier.Site> before;
    private final boolean isDoubted;
    private final Diagnostics problems;
    private final OutputTree tree = new OutputTree();
    private final Map<String, Supplier<MadePage>> made = new ConcurrentHashMap<>();
    private final Map<String, Supplier<MadeOutput>> outputs = new TreeMap<>();

    /**
     * @param searched fingerprint of all texts that are searched
     * @param before the site that stands, made from the same surroundings
     * @param isDoubted whether every page is rendered, and held against the one that stands
     */
    Making(
            PageRenderer renderer,
            StoryBook stories,
            Supplier<String> searched,
            Optional<Earlier.Site> before,
            boolean isDoubted,
            Diagnostics problems) {
        this.renderer = renderer;
        this.stories = stories;
        this.searched = searched;
        this.before = before;
        this.isDoubted = isDoubted;
        this.problems = problems;
    }

    /** The pages, and whatever else is put beside them. */
    OutputTree tree() {
        return tree;
    }

    void plan(Page page) {
        String path = page.route().outputPath();
        Optional<MadePage> same = same(path);
        Optional<Supplier<byte[]>> standing = same.flatMap(was -> standing(path));
        if (standing.isEmpty()) {
            tree.putLater(path, () -> render(page));
        } else if (isDoubted) {
            tree.putLater(path, () -> proved(page, same.get(), standing.get().get()));
        } else if (hasSameAddress(same.get())) {
            made.put(path, same::get);
            tree.putStanding(path, standing.get());
        } else {
            tree.putLater(
                    path,
                    () -> readdressed(path, same.get(), standing.get().get()).orElseGet(() -> render(page)));
        }
    }

    /** Puts the files of an output into the tree. */
    void plan(Output output, OutputContext context) {
        if (output.looksAround()) {
            output.write(context, tree);
            return;
        }
        Optional<MadeOutput> same = before.map(site -> site.made().outputs().get(output.name()))
                .filter(was -> areSame(was.texts())
                        && was.files().stream().allMatch(path -> standing(path).isPresent()));
        if (same.isPresent() && !isDoubted) {
            outputs.put(output.name(), same::get);
            same.get()
                    .files()
                    .forEach(path -> tree.putStanding(path, standing(path).orElseThrow()));
            return;
        }
        OutputTree own = tree.beside();
        Asked texts = renderer.asked();
        output.write(context.narrow(texts, texts.index(context.searchIndex())), own);
        List<String> files = List.copyOf(own.paths());
        same.filter(was -> !was.files().equals(files)).ifPresent(was -> {
            throw new IllegalStateException("other files stand than are made now: " + output.name());
        });
        tree.putAll(own, path -> same.flatMap(was -> standing(path)));
        outputs.put(output.name(), () -> new MadeOutput(sums(texts.texts()), files));
    }

    private Optional<Supplier<byte[]>> standing(String path) {
        return before.flatMap(site -> site.files().apply(path));
    }

    /** A mistake in a template leaves the page empty; it is reported once, not for each page that uses it. */
    private byte[] render(Page page) {
        Asked asked = renderer.asked();
        String html = renderer.render(page, asked, problems).orElse("");
        int addresses = asked.addresses(html);
        made.put(page.route().outputPath(), () -> new MadePage(sums(asked.texts()), addresses));
        return html.getBytes(StandardCharsets.UTF_8);
    }

    /** What the page followed from when all texts that it asked for are as they were. */
    private Optional<MadePage> same(String path) {
        return before.map(site -> site.made().pages().get(path)).filter(was -> areSame(was.texts()));
    }

    private boolean areSame(Map<String, String> texts) {
        return texts.entrySet().stream().allMatch(text -> sum(text.getKey()).equals(text.getValue()));
    }

    private SortedMap<String, String> sums(Set<String> texts) {
        SortedMap<String, String> sums = new TreeMap<>();
        texts.forEach(path -> sums.put(path, sum(path)));
        return sums;
    }

    private String sum(String path) {
        return path.equals(Asked.SEARCHED) ? searched.get() : stories.sum(path);
    }

    private boolean hasSameAddress(MadePage was) {
        return was.addresses() == 0 || oldAddress().equals(renderer.searchIndex());
    }

    private String oldAddress() {
        return before.map(site -> site.made().searchIndex()).orElse("");
    }

    /** The page with the new address in the place of the old; nothing when it is not sure where that stands. */
    private Optional<byte[]> readdressed(String path, MadePage was, byte[] bytes) {
        // Letter by letter as in the file, whatever they stand for.
        String html = new String(bytes, StandardCharsets.ISO_8859_1);
        if (count(html, latin(oldAddress())) != was.addresses()) {
            return Optional.empty();
        }
        made.put(path, () -> was);
        return Optional.of(
                html.replace(latin(oldAddress()), latin(renderer.searchIndex())).getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String latin(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    /** How often a piece stands in a text. */
    static int count(String text, String piece) {
        int count = 0;
        for (int at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + piece.length())) {
            count++;
        }
        return count;
    }

    /** The page, rendered, when it is the one that would have been taken for it. */
    private byte[] proved(Page page, MadePage was, byte[] standing) {
        String path = page.route().outputPath();
        Optional<byte[]> taken = hasSameAddress(was) ? Optional.of(standing) : readdressed(path, was, standing);
        byte[] rendered = render(page);
        return OutputTree.proved(path, rendered, taken.orElse(rendered));
    }

    /** What was known of a page that is taken as it stands. */
    Optional<PageState> state(Page page) {
        return before.filter(site -> tree.stands(page.route().outputPath()))
                .map(site -> site.state().pages().get(page.route().path()));
    }

    /** Holds what was known of the pages that would have been taken as they stand against what is known now. */
    void prove(SiteState state) {
        before.filter(site -> isDoubted).ifPresent(site -> site.state().pages().forEach((address, was) -> {
            PageState now = state.pages().get(address);
            String path = new Route(address).outputPath();
            if (now != null && same(path).filter(this::hasSameAddress).isPresent() && !now.equals(was)) {
                throw new IllegalStateException("what was kept of a page is not what is found now: " + address);
            }
        }));
    }

    /** What all files followed from, once they are made. */
    MadeFiles made(String form) {
        SortedMap<String, MadePage> pages = new TreeMap<>();
        SortedMap<String, MadeOutput> others = new TreeMap<>();
        made.forEach((path, page) -> pages.put(path, page.get()));
        outputs.forEach((name, output) -> others.put(name, output.get()));
        boolean isAddressed = pages.values().stream().anyMatch(page -> page.addresses() != 0)
                || others.values().stream().anyMatch(output -> output.texts().containsKey(Asked.SEARCHED));
        String address = isAddressed ? renderer.searchIndex() : "";
        return new MadeFiles(form, isAddressed ? searched.get() : "", address, pages, others);
    }
}
