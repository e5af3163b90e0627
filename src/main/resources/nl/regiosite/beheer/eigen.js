/* What we add to the editor: choices that know what is new, checks before it saves, Dutch, and a preview. */
(() => {
  const { CMS, createClass, h } = window;
  const told = document.currentScript.dataset;
  const words = JSON.parse(told.woorden);
  const agreements = JSON.parse(told.afspraken);

  /* What was saved here can be chosen at once, though the site that made the choices does not know it yet. */
  const NEW = "beheer-nieuw";
  const fresh = () => JSON.parse(localStorage.getItem(NEW) || "{}");
  /* What is new has no name of its own yet; the editor makes it from the title, like this. */
  const slug = (title) =>
    title
      .normalize("NFD")
      .replace(/[\u0300-\u036f]/g, "")
      .toLowerCase()
      .replace(/[^\w.~-]+|-{2,}/g, "-")
      .replace(/^-+|-+$/g, "");
  const named = (entry) => {
    const collection = entry.get("collection");
    const data = entry.get("data");
    if (collection.startsWith("projecten-")) {
      const id = (entry.get("slug") || slug(data.get("titel"))).replace(/\/index$/, "");
      return ["project", [[id, data.get("titel")]]];
    }
    const kind = { organisaties: "organisation", bronnen: "source" }[entry.get("slug")];
    return collection === "lijsten" && kind
      ? [kind, [...(data.get(entry.get("slug")) || [])].map((part) => [part.get("id"), part.get("naam") || part.get("titel")])]
      : ["", []];
  };
  CMS.registerEventListener({
    name: "postSave",
    handler: ({ entry }) => {
      const [kind, names] = named(entry);
      const known = fresh();
      known[kind] = { ...known[kind], ...Object.fromEntries(names) };
      localStorage.setItem(NEW, JSON.stringify(known));
    },
  });
  const withNew = (field) => {
    const options = field.get("options");
    const known = new Set(options.map((option) => option.get("value")));
    const more = Object.entries(fresh()[field.get("van")] || {}).filter(([id]) => !known.has(id));
    return options.size === 0
      ? field
      : field.set("options", options.concat(more.map(([id, name]) => options.first().set("value", id).set("label", name))));
  };
  const select = CMS.getWidget("select");
  const passed = {
    isValid() {
      return this.inner && this.inner.isValid ? this.inner.isValid() : true;
    },
    keep(inner) {
      this.inner = inner;
    },
  };
  const one = createClass({
    ...passed,
    render() {
      return h(select.control, { ...this.props, field: withNew(this.props.field), ref: this.keep });
    },
  });
  CMS.registerWidget("select-one", one, select.preview);

  /* In a file, one id needs no list. The editor's choice of several knows lists alone, so it is given one; what was one
     id stays one, and what it has no name for stays too. */
  const isList = (value) => Boolean(value) && typeof value.push === "function";
  const several = createClass({
    ...passed,
    list() {
      const { field, value } = this.props;
      return isList(value) ? value : field.get("options").clear().concat(value || []);
    },
    change(chosen) {
      const { field, value, onChange } = this.props;
      const known = new Set(withNew(field).get("options").map((option) => option.get("value")));
      const all = this.list().filterNot((id) => known.has(id)).concat(chosen || []);
      if (all.size === 0) {
        onChange(null);
      } else {
        onChange(all.size === 1 && !isList(value) ? all.first() : all);
      }
    },
    render() {
      const { field } = this.props;
      return h(select.control, { ...this.props, field: withNew(field), value: this.list(), onChange: this.change, ref: this.keep });
    },
  });
  CMS.registerWidget("select-several", several, select.preview);

  /* One number, or a list of them: written as 4, 5. */
  const numbers = createClass({
    getInitialState() {
      const { value } = this.props;
      return { text: isList(value) ? value.join(", ") : String(value ?? "") };
    },
    change({ target }) {
      const found = (target.value.match(/\d+/g) || []).map(Number);
      this.setState({ text: target.value });
      this.props.onChange(found.length > 1 ? found : found[0] ?? null);
    },
    isValid() {
      const { field } = this.props;
      return /^(\d+(\s*,\s*\d+)*)?$/.test(this.state.text.trim()) ? true : { error: { type: "PATTERN", message: field.get("zeg") } };
    },
    render() {
      const { forID, classNameWrapper, setActiveStyle, setInactiveStyle } = this.props;
      return h("input", {
        id: forID,
        type: "text",
        className: classNameWrapper,
        value: this.state.text,
        onChange: this.change,
        onFocus: setActiveStyle,
        onBlur: setInactiveStyle,
      });
    },
  });
  CMS.registerWidget("numbers", numbers);

  /* A key with nothing in it is a mistake to the site: what was left open or cleared is not written. */
  const isEmpty = (value) => value === "" || value === null || value === undefined || value.size === 0;
  const tidy = (value) =>
    value && typeof value.filterNot === "function" ? value.map(tidy).filterNot(isEmpty) : value;

  /* What the fields of a part ask of each other is told before it is saved, not when the site is built. */
  const partsAt = (data, path) =>
    path.reduce((parts, key) => parts.flatMap((part) => [...(part.get(key) || [])]), [data]);
  const check = (entry, data) => {
    const at = agreements[entry.get("collection")] || agreements[entry.get("slug")] || [];
    for (const { pad, samen, een, ander, zeg } of at) {
      const broken = partsAt(data, pad).find((part) => (samen ? part.has(een) && !part.has(ander) : part.has(een) === part.has(ander)));
      if (broken) {
        const mistake = new Error(zeg);
        mistake.name = "";
        throw mistake;
      }
    }
  };
  CMS.registerEventListener({
    name: "preSave",
    handler: ({ entry }) => {
      const data = tidy(entry.get("data"));
      check(entry, data);
      return data;
    },
  });

  /* Words of the editor that are not there in Dutch, or do not say what to do. */
  const dutch = CMS.getLocale("nl");
  for (const [path, text] of Object.entries(words)) {
    const keys = path.split(".");
    const last = keys.pop();
    keys.reduce((part, key) => (part[key] ??= {}), dutch)[last] = text;
  }
  CMS.registerLocale("nl", dutch);

  const page = createClass({
    photo(text) {
      const name = text("afbeelding");
      return (
        name &&
        h(
          "figure",
          { className: "foto" },
          h("img", { src: String(this.props.getAsset(name)), alt: text("alt") }),
          text("bijschrift") && h("figcaption", {}, text("bijschrift")),
        )
      );
    },
    notes() {
      const notes = this.props.entry.getIn(["data", "voortgang"]);
      return isList(notes) && notes.size > 0
        ? h(
            "ol",
            { className: "tijdlijn" },
            notes.map((note, at) =>
              h("li", { key: at }, h("p", { className: "tijdlijn-datum" }, note.get("datum")), h("p", {}, note.get("tekst"))),
            ),
          )
        : null;
    },
    render() {
      const text = (key) => this.props.entry.getIn(["data", key]) || "";
      return h(
        "main",
        {},
        h(
          "div",
          { className: "vol kop" },
          h("h1", {}, text("titel")),
          h("p", { className: "lead" }, text("samenvatting") || text("doel")),
        ),
        this.photo(text),
        // The site's style is for what stands directly in the story.
        h(
          "div",
          {
            ref: (node) => {
              const first = node && node.querySelector("p, h2, h3, ul, ol, blockquote");
              if (first) {
                first.parentElement.classList.add("verhaal");
              }
            },
          },
          this.props.widgetFor("body"),
        ),
        this.notes(),
      );
    },
  });
  told.stijlen.split(" ").forEach((style) => CMS.registerPreviewStyle(style));
  told.teksten.split(" ").forEach((collection) => CMS.registerPreviewTemplate(collection, page));

  CMS.init();
})();
