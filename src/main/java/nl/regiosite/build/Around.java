package nl.regiosite.build;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.regiosite.content.Content;
import nl.regiosite.markdown.ScrollRegions;
import nl.regiosite.model.PictureFile;
import nl.regiosite.model.Programme;
import nl.regiosite.page.PictureForm;
import nl.regiosite.page.Route;
import nl.regiosite.page.SitePlan;
import nl.regiosite.source.Checksum;
import nl.regiosite.source.SourceFile;

/** All that a text sees of the rest of the site: as long as that is the same, it is rendered the same. */
record Around(
        Set<Route> pages,
        Map<String, Route> texts,
        Set<Route> files,
        Map<String, PictureFile> pictures,
        Set<String> unreadable,
        Map<String, SourceFile> introductions,
        List<Hidden> hidden,
        PictureForm form,
        String home,
        String basePath,
        ScrollRegions regions) {
    static Around of(
            Programme programme,
            Content content,
            SitePlan plan,
            PictureForm form,
            String home,
            String basePath,
            ScrollRegions regions) {
        return new Around(
                plan.pages().keySet(),
                plan.texts(),
                plan.files(),
                content.pictures(),
                content.unreadable(),
                content.texts().subMap(SiteLinks.INTRODUCTIONS, SiteLinks.INTRODUCTIONS + "\uFFFF"),
                Hidden.all(programme, content.programme()),
                form,
                home,
                basePath,
                regions);
    }

    /** Fingerprint of it. */
    String print() {
        StringBuilder all = new StringBuilder();
        all.append(pages).append('\n').append(new TreeMap<>(texts)).append('\n');
        all.append(new TreeSet<>(files))
                .append('\n')
                .append(new TreeMap<>(pictures))
                .append('\n');
        all.append(new TreeSet<>(unreadable))
                .append('\n')
                .append(hidden)
                .append('\n')
                .append(form)
                .append('\n');
        all.append(home)
                .append('\n')
                .append(basePath)
                .append('\n')
                .append(regions)
                .append('\n');
        new TreeMap<>(introductions)
                .forEach((path, file) ->
                        all.append(path).append('\n').append(file.text()).append('\n'));
        return Checksum.of(all.toString());
    }
}
