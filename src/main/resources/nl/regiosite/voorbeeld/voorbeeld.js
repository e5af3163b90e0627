// In each page of the preview: shows what changed, what is wrong, and what visitors do not see yet.
(() => {
  const own = "/_voorbeeld/";
  const script = document.currentScript;
  const kept = "regiosite-voorbeeld";
  let version = script.dataset.versie;

  // ---- the page as it is now ----

  const fresh = async () => {
    const answer = await fetch(location.href, { cache: "no-store" });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const other = page.querySelector("script[data-versie]");
    return { page, version: other ? other.dataset.versie : "" };
  };

  const reload = () => {
    sessionStorage.setItem(kept, JSON.stringify({ path: location.pathname, x: scrollX, y: scrollY }));
    location.reload();
  };

  const restore = () => {
    const place = JSON.parse(sessionStorage.getItem(kept) || "{}");
    sessionStorage.removeItem(kept);
    if (place.path === location.pathname) {
      scrollTo({ left: place.x, top: place.y, behavior: "instant" });
    }
  };

  const refresh = async () => {
    const now = await fresh();
    if (now.version !== version) {
      reload();
    }
  };

  // The new sheet is there before the old one goes, so that the page is never without.
  const restyle = async () => {
    const now = await fresh();
    const sheets = (from) => [...from.querySelectorAll("link[rel=stylesheet]")];
    const old = sheets(document);
    const next = sheets(now.page);
    if (old.length !== next.length) {
      reload();
      return;
    }
    old.forEach((sheet, i) => {
      const href = next[i].getAttribute("href");
      if (sheet.getAttribute("href") !== href) {
        const link = sheet.cloneNode();
        link.href = href;
        link.onload = () => sheet.remove();
        sheet.after(link);
      }
    });
    version = now.version;
  };

  // ---- what is wrong ----

  const element = (name, text, attributes) => {
    const made = document.createElement(name);
    made.textContent = text;
    Object.entries(attributes || {}).forEach(([key, value]) => made.setAttribute(key, value));
    return made;
  };

  const box = document.createElement("regiosite-voorbeeld");
  const root = box.attachShadow({ mode: "open" });
  const panel = element("div", "", { id: "paneel", role: "status", hidden: "" });
  root.append(element("link", "", { rel: "stylesheet", href: own + "stijl.css" }), panel);

  const problem = (message) => {
    const item = element("li", "", { class: message.ernst });
    const words = element("p", "");
    words.append(element("strong", message.soort + ":"), " " + message.tekst);
    item.append(words);
    if (message.tip) {
      item.append(element("p", message.tip, { class: "tip" }));
    }
    item.append(element("a", message.plaats, { href: message.bron + "#hier", target: "_blank" }));
    return item;
  };

  const show = (state) => {
    panel.replaceChildren();
    panel.hidden = !state.kop && !script.hasAttribute("data-oud");
    if (!panel.hidden) {
      const all = element("details", "", { open: "" });
      all.append(element("summary", state.kop || state.oud));
      if (state.kop && script.hasAttribute("data-oud")) {
        all.append(element("p", state.oud));
      }
      const list = element("ol", "");
      list.append(...state.meldingen.map(problem));
      all.append(list);
      panel.append(all);
    }
    mark(state.verborgen);
  };

  // ---- what visitors do not see yet ----

  const style = new CSSStyleSheet();
  style.replaceSync(
    "[data-regiosite]{display:inline-block;margin-inline:.4em;padding:.1em .5em;border-radius:.3em;" +
      "background:#5b2a86;color:#fff;font:600 .75rem/1.5 system-ui,sans-serif;text-decoration:none}" +
      "body>[data-regiosite]{display:block;margin:0;padding:.5em 1em;border-radius:0;text-align:center;font-size:1rem}",
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];

  const mark = (hidden) => {
    document.querySelectorAll("[data-regiosite]").forEach((old) => old.remove());
    if (hidden[location.pathname]) {
      document.body.prepend(element("div", hidden[location.pathname], { "data-regiosite": "" }));
    }
    document.querySelectorAll("a[href]").forEach((link) => {
      const word = link.origin === location.origin && hidden[link.pathname];
      if (word && link.pathname !== location.pathname) {
        link.append(element("span", word, { "data-regiosite": "" }));
      }
    });
  };

  // ---- what the preview tells ----

  const events = new EventSource(own + "gebeurtenissen");
  events.addEventListener("nieuw", refresh);
  events.addEventListener("stijl", restyle);
  events.addEventListener("stand", (event) => show(JSON.parse(event.data)));
  // What was saved while the page was on its way, or while the preview was away, was told to nobody.
  events.addEventListener("open", refresh);

  document.documentElement.append(box);
  restore();
})();
