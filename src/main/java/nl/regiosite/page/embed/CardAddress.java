package nl.regiosite.page.embed;

import nl.regiosite.page.Route;

/**
 * Where a card is. These addresses never change: they stand in pages that nobody here can mend.
 *
 * @param id of what the card is about; unique within its kind
 */
public record CardAddress(CardKind kind, String id) {
    /** The folder of all that is made to be embedded, and the page that helps to do so. */
    public static final Route FOLDER = Route.to("insluiten");

    /** The folder of the pages with codes. */
    static final Route CODES = Route.to("insluiten", "code");

    /** The script behind {@code <regio-kaart>}. */
    public static final Route SCRIPT = Route.file("insluiten/kaart.js");

    /** The style that keeps room for it until it has come. */
    public static final Route STYLE = Route.file("insluiten/kaart.css");

    /** The card itself: {@code /insluiten/it-hub/}, {@code /insluiten/pijler/werken/}. */
    public Route card() {
        return new Route(FOLDER.path() + place());
    }

    /** The same as a picture, for who may not show a frame. */
    public Route badge() {
        return new Route(card().path() + "badge.svg");
    }

    /** The page with its codes: {@code /insluiten/code/it-hub/}. */
    public Route codes() {
        return new Route(CODES.path() + place());
    }

    private String place() {
        return (kind == CardKind.PROJECT ? "" : kind.id() + "/") + id + "/";
    }
}
