// In the card: the shade that its address asks for, its height for the page around it, and where a link leads.
(() => {
  const root = document.documentElement;
  const shade = /[?&]thema=(licht|donker)(&|$)/.exec(location.search);
  if (shade) {
    root.dataset.thema = shade[1];
  }
  if (parent === window) {
    return;
  }

  // WordPress gives each frame a secret, behind the address, and takes no message without it.
  let secret = (/[?&]secret=([A-Za-z0-9]{1,64})$/.exec(location.hash) || [])[1];
  let told = 0;
  const tell = (message) => parent.postMessage(message, "*");

  // The card fills its frame, however high that is; what it needs is the sum of the parts that its theme marks. A part
  // that grows with the frame counts for what it takes at least: else a card would never ask for less than it has.
  const parts = () => [...document.querySelectorAll("[data-hoogte]")];
  const borders = 2;
  const needs = (part) => {
    const { position, flexGrow, minHeight } = getComputedStyle(part);
    if (position === "absolute") {
      return 0;
    }
    return flexGrow > 0 ? parseFloat(minHeight) || 0 : part.getBoundingClientRect().height;
  };
  const tellHeight = () => {
    // A frame that has no place on its page yet makes every part as high as nothing.
    if (root.clientWidth === 0) {
      return;
    }
    const height = Math.ceil(parts().reduce((sum, part) => sum + needs(part), borders));
    if (height !== told) {
      told = height;
      tellAgain();
    }
  };
  const tellAgain = () => {
    tell({ "datawrapper-height": { [root.dataset.kaart]: told } });
    tell({ sentinel: "amp", type: "embed-size", height: told });
    if (secret) {
      tell({ message: "height", value: told, secret });
    }
  };

  addEventListener("message", (event) => {
    const data = event.data;
    if (event.source !== parent || !data || data.message !== "ready") {
      return;
    }
    if (typeof data.secret !== "string" || !/^[A-Za-z0-9]{1,64}$/.test(data.secret)) {
      return;
    }
    secret = secret || data.secret;
    if (data.secret === secret && told) {
      tellAgain();
    }
  });

  // There a frame may not lead the page elsewhere: it asks.
  addEventListener("click", (event) => {
    const link = event.target.closest && event.target.closest("a[href]");
    if (secret && link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      tell({ message: "link", value: link.href, secret });
    }
  });

  addEventListener("DOMContentLoaded", () => {
    tellHeight();
    if (window.ResizeObserver) {
      const observer = new ResizeObserver(tellHeight);
      parts().forEach((part) => observer.observe(part));
    }
    addEventListener("resize", tellHeight);
  });
  addEventListener("load", tellHeight);
})();
