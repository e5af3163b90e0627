package nl.regiosite.build;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.regiosite.content.ContentLoader;
import nl.regiosite.diagnostic.Diagnostics;
import nl.regiosite.markdown.ScrollRegions;
import nl.regiosite.markdown.Story;
import nl.regiosite.markdown.StoryRenderer;
import nl.regiosite.model.Money;
import nl.regiosite.model.Programme;
import nl.regiosite.source.LocatedTrees;
import nl.regiosite.source.Parsed;
import nl.regiosite.source.SourceFile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The steps that a build spends its time in, each by itself, on the real programme and with the launcher's flags. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgs = {"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"})
public class StepsBenchmark {
    private static final Path ROOT = Path.of("").toAbsolutePath();
    private static final String STORY = "content/projecten/werken/it-hub.md";

    private SourceFile story;
    private int begin;
    private String head;
    private StoryRenderer renderer;
    private Programme programme;

    /** A page of a kind, made of the real programme. */
    @State(Scope.Benchmark)
    public static class Pages {
        @Param({
            "index.html",
            "projecten/index.html",
            "projecten/it-hub/index.html",
            "pijlers/werken/index.html",
            "tranches/1/index.html",
            "gemeenten/emmen/index.html",
            "organisaties/provincie-drenthe/index.html",
            "geld/index.html",
            "resultaten/index.html"
        })
        public String path;

        private PlannedSite site;
        private PageRenderer pages;

        @Setup
        public void plan() {
            Diagnostics problems = new Diagnostics();
            BuildRequest request = new BuildRequest(
                    ROOT, "site-config.yml", ROOT.resolve("target/site"), Optional.<URI>empty(), false, LocalDate.of(2026, 11, 1));
            SiteSource source =
                    SiteSource.read(request, Optional.empty(), found -> ContentLoader.load(ROOT, found), problems);
            site = new PlannedSite(source, request, Optional.empty(), problems);
            site.check(problems);
            pages = site.renderer(Look.of(source.theme().orElseThrow(), problems), site::searchAddress);
        }
    }

    @Setup
    public void read() throws IOException {
        story = new SourceFile(STORY, Files.readString(ROOT.resolve(STORY)));
        int end = story.text().indexOf("\n---\n");
        head = story.text().substring("---\n".length(), end + 1);
        begin = end + "\n---\n".length();
        renderer = new StoryRenderer(new ScrollRegions("Tabel", "Letterlijk"));
        programme = ContentLoader.load(ROOT, new Diagnostics()).programme();
    }

    @Benchmark
    public Parsed frontMatter() {
        return LocatedTrees.yaml(story, head, 2);
    }

    @Benchmark
    public Story markdown() {
        return renderer.render(story, begin, Optional::of, new Diagnostics());
    }

    @Benchmark
    public Programme content() {
        return ContentLoader.load(ROOT, new Diagnostics()).programme();
    }

    /** All sums of pillar by tranche. */
    @Benchmark
    public long sums() {
        return programme.pillars().stream()
                .flatMap(pillar -> programme.tranches().stream()
                        .map(tranche -> programme.granted(pillar.id(), tranche.number())))
                .mapToLong(Money::euros)
                .sum();
    }

    @Benchmark
    public Optional<String> page(Pages pages) {
        return pages.site.page(pages.path, pages.pages, new Diagnostics());
    }
}
