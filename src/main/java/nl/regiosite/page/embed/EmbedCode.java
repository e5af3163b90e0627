package nl.regiosite.page.embed;

import nl.regiosite.page.PageContext;

/**
 * The codes that show a card on another site. Pieces that were ever given out stand in pages of others and must go on
 * working: {@code src/test/resources/embed/} keeps them.
 */
public final class EmbedCode {
    /** The size of a badge in pixels; every badge has it. */
    public static final int BADGE_WIDTH = 340;

    public static final int BADGE_HEIGHT = 100;

    /** The narrowest column that a frame of one height must do for. */
    static final int FIXED_WIDTH = 320;

    /** The ways to show a card, for who needs to know least first. */
    public enum Form {
        ADDRESS("adres", false),
        FRAME("frame", true),
        ELEMENT("element", true),
        BADGE("badge", false);

        private final String id;
        private final boolean hasShades;

        Form(String id, boolean hasShades) {
            this.id = id;
            this.hasShades = hasShades;
        }

        /** Whether its code can say light or dark. */
        public boolean hasShades() {
            return hasShades;
        }

        /** The word that themes use. */
        public String id() {
            return id;
        }
    }

    /** Light, dark, or as each reader has chosen. */
    public enum Shade {
        READER(""),
        LIGHT("licht"),
        DARK("donker");

        private final String id;

        Shade(String id) {
            this.id = id;
        }

        /** What stands in an address and in a code; empty for the reader's own choice. */
        public String id() {
            return id;
        }
    }

    private final Card card;
    private final PageContext context;
    private final String title;

    public EmbedCode(Card card, PageContext context) {
        this.card = card;
        this.context = context;
        this.title = context.words().of(card.title());
    }

    /** The code, ready to paste. The address and the badge know no shade. */
    public String code(Form form, Shade shade) {
        return switch (form) {
            case ADDRESS -> page();
            case ELEMENT -> style() + "\n" + script() + "\n" + element(shade);
            case FRAME ->
                frame(shade, "100%", card.height(FIXED_WIDTH))
                        .with("loading", "lazy")
                        .toString();
            case BADGE -> badge();
        };
    }

    /**
     * What a site shows that was given only the address of the page (oEmbed): the words first, for WordPress puts the
     * frame in their place only when the card has spoken.
     */
    public String oembed(int width) {
        return Markup.of("blockquote").around(link())
                + frame(Shade.READER, String.valueOf(width), card.height(width)).toString();
    }

    /** What a frame with the card is called. */
    String frameTitle() {
        return context.word("insluiten.frame", title, context.config().name());
    }

    /** What the badge says. */
    String badgeText() {
        return context.word("insluiten.badge", title, context.config().name());
    }

    private String page() {
        return context.url(card.page());
    }

    private Markup link() {
        return Markup.of("a").with("href", page()).around(title);
    }

    private String style() {
        return Markup.of("link")
                .with("rel", "stylesheet")
                .with("href", context.url(CardAddress.STYLE))
                .toString();
    }

    private String script() {
        return Markup.of("script")
                .with("src", context.url(CardAddress.SCRIPT))
                .with("defer", "")
                .toString();
    }

    private String element(Shade shade) {
        Markup element =
                Markup.of("regio-kaart").with(card.kind().id(), card.address().id());
        Markup high = card.kind() == CardKind.PROJECT ? element : element.with("hoogte", card.heights());
        Markup shaded = shade == Shade.READER ? high : high.with("thema", shade.id());
        return shaded.around(link()).toString();
    }

    private Markup frame(Shade shade, String width, int height) {
        String query = shade == Shade.READER ? "" : "?thema=" + shade.id();
        return Markup.of("iframe")
                .with("src", context.url(card.address().card()) + query)
                .with("title", frameTitle())
                .with("width", width)
                .with("height", height)
                .with("frameborder", 0);
    }

    private String badge() {
        Markup image = Markup.of("img")
                .with("src", context.url(card.address().badge()))
                .with("alt", badgeText())
                .with("width", BADGE_WIDTH)
                .with("height", BADGE_HEIGHT);
        return Markup.of("a").with("href", page()).around(image).toString();
    }
}
