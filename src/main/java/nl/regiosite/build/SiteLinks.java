package nl.regiosite.build;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regiosite.content.Content;
import nl.regiosite.diagnostic.Hint;
import nl.regiosite.html.Html;
import nl.regiosite.markdown.LinkTargets;
import nl.regiosite.markdown.Story;
import nl.regiosite.model.Programme;
import nl.regiosite.page.PictureForm;
import nl.regiosite.page.Pictures;
import nl.regiosite.page.Route;
import nl.regiosite.page.SitePlan;
import nl.regiosite.source.SourceFile;

/**
 * Where the links of one text lead: to a page by its address ({@code /geld/}) or by its file ({@code ../wonen/x.md}), to
 * a data file, or to a picture beside the text.
 *
 * @param from the path of the text
 * @param programme what is public, and what is past
 * @param form in what form pictures are shown
 * @param home the address of the site itself; empty when the settings could not be read
 * @param basePath what comes before every address of the site
 */
record SiteLinks(
        String from,
        Content content,
        SitePlan plan,
        Programme programme,
        PictureForm form,
        String home,
        String basePath)
        implements LinkTargets {
    /** Where the texts are that introduce generated pages. */
    static final String INTRODUCTIONS = "content/paginas/";

    /** So many names fit in a hint that the nearest of them is worth looking for. */
    private static final int MOST_NAMES = 20_000;

    @Override
    public Optional<String> href(String target) {
        int hash = target.indexOf('#');
        String path = hash < 0 ? target : target.substring(0, hash);
        String anchor = hash < 0 ? "" : target.substring(hash);
        if (path.isEmpty() || path.startsWith("//") || path.contains("?") || path.contains("\\")) {
            return Optional.empty();
        }
        if (path.startsWith("/")) {
            return address(path)
                    .or(() -> Unread.has(path, content) ? Optional.of(Route.HOME) : Optional.empty())
                    .map(found -> basePath + found.path() + anchor);
        }
        String file = resolve(folder(), path);
        // An anchor is a heading of the other text, whose id in the page has a prefix. Of a page that is generated
        // around a text it can be any part.
        boolean part = anchor.isEmpty() || (introduced(file).isPresent() && !hasHeading(file, anchor.substring(1)));
        String inPage = part ? anchor : "#" + Story.ID_PREFIX + anchor.substring(1);
        return file(file).map(found -> basePath + found.path() + inPage);
    }

    @Override
    public Optional<Shown> picture(String target) {
        String file = resolve(folder(), target);
        return Optional.ofNullable(content.pictures().get(file)).map(found -> {
            Pictures.Made made = Pictures.of(file, found, form);
            return new Shown(
                    basePath + made.fallback().route().path(),
                    made.fallback().width(),
                    made.fallback().height(),
                    made.srcset(basePath),
                    form.sizes());
        });
    }

    @Override
    public Optional<Reason> reason(String target) {
        String path = target.replaceFirst("[#?].*$", "");
        Optional<Hidden> hidden = Hidden.find(content.programme(), page -> leadsTo(path, page.route(), page.file()));
        if (hidden.isPresent()) {
            return Optional.of(hidden.get().reason(target));
        }
        return nearest(path).map(hint -> new Reason("", List.of(), Optional.of(hint)));
    }

    @Override
    public Optional<Reason> warning(String target) {
        String path = target.replaceFirst("[#?].*$", "");
        return Hidden.findPast(programme, page -> leadsTo(path, page.route(), page.file()))
                .map(found -> found.past(target));
    }

    @Override
    public Optional<String> ownPath(String target) {
        String bare = target.replaceFirst("^https?://(www\\.)?", "");
        String own = home.replaceFirst("^https?://(www\\.)?", "");
        boolean here = !own.isEmpty() && bare.startsWith(own + "/") && bare.length() > own.length() + 1;
        return here ? Optional.of(bare.substring(own.length())) : Optional.empty();
    }

    private boolean leadsTo(String path, Route route, String file) {
        return path.startsWith("/")
                ? route.path().equals(path)
                : resolve(folder(), path).equals(file) && !path.isEmpty();
    }

    /** The address or the file that was probably meant: one letter off, a slash too few, or seen from another folder. */
    private Optional<Hint> nearest(String path) {
        String slashed = ("/" + path + "/").replaceAll("/+", "/");
        String lower = slashed.toLowerCase(Locale.ROOT);
        Optional<String> address = Stream.of(slashed, lower)
                .filter(candidate -> plan.has(new Route(candidate)))
                .findFirst();
        if (address.isPresent()) {
            return address.map(found -> Hint.of("tip.bedoelde-u", found));
        }
        if (path.startsWith("/")) {
            return near(path, plan.pages().keySet().stream().map(Route::path).toList());
        }
        String name = name(path);
        Stream<String> files = Stream.concat(plan.texts().keySet().stream(), content.pictures().keySet().stream());
        List<String> known = files.toList();
        List<String> same = known.stream()
                .filter(file -> name(file).equals(name) && !name.isEmpty())
                .toList();
        return same.size() == 1
                ? Optional.of(Hint.of("tip.bedoelde-u", relative(same.get(0))))
                : near(path, known.stream().map(this::relative).toList());
    }

    /** A text keeps its name when it moves into a folder, to have its pictures beside it. */
    private static String name(String path) {
        String plain = path.replaceFirst("/index\\.md$", ".md");
        return plain.substring(plain.lastIndexOf('/') + 1);
    }

    private static Optional<Hint> near(String written, List<String> known) {
        return known.size() > MOST_NAMES ? Optional.empty() : Hint.near(written, known);
    }

    /** The way to a file as a link in this text writes it. */
    private String relative(String file) {
        List<String> here = List.of(folder().split("/"));
        List<String> there = List.of(file.split("/"));
        int same = 0;
        while (same < here.size() && same < there.size() - 1 && here.get(same).equals(there.get(same))) {
            same++;
        }
        return "../".repeat(here.size() - same) + String.join("/", there.subList(same, there.size()));
    }

    private Optional<Route> address(String path) {
        return Optional.of(new Route(path)).filter(plan::has);
    }

    private Optional<Route> file(String file) {
        if (content.pictures().containsKey(file)) {
            return Optional.of(Pictures.route(file));
        }
        Optional<Route> page = plan.routeOf(file).or(() -> introduced(file));
        if (page.isEmpty() && content.unreadable().contains(file)) {
            // That file has a diagnostic of its own; a link to it is no second mistake.
            return Optional.of(Route.HOME);
        }
        return page;
    }

    private boolean hasHeading(String file, String id) {
        SourceFile text = content.texts().get(file);
        return text != null
                && text.text().lines().filter(line -> line.startsWith("#")).anyMatch(line -> Html.idOf(
                                line.replaceFirst("^#+", ""))
                        .equals(id));
    }

    private String folder() {
        return from.substring(0, from.lastIndexOf('/'));
    }

    /** Not {@code Path.resolve}: it cannot write every name under every locale. */
    private static String resolve(String folder, String path) {
        Deque<String> parts = new ArrayDeque<>(List.of(folder.split("/", -1)));
        for (String part : path.split("/", -1)) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.equals(".") && !part.isEmpty()) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }

    /** {@code paginas/geld.md} introduces a generated page; a link to it leads there. */
    private Optional<Route> introduced(String file) {
        String folder = INTRODUCTIONS;
        if (!file.startsWith(folder) || !content.texts().containsKey(file)) {
            return Optional.empty();
        }
        Route route = Route.to(file.substring(folder.length()).replaceAll("(/index)?\\.md$", ""));
        return plan.has(route) ? Optional.of(route) : Optional.empty();
    }
}
