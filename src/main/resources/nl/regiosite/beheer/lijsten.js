/* How the editor writes a file that is a list: one part on a line where the others are, and what nobody changed as it was. */
(() => {
  const { CMS } = window;
  const orders = JSON.parse(document.currentScript.dataset.volgorde);

  const inOrder = (value, order = []) => {
    const place = (key) => (order.includes(key) ? order.indexOf(key) : order.length);
    return Object.fromEntries(Object.entries(value).sort(([one], [other]) => place(one) - place(other)));
  };
  const sorted = (value) => {
    if (Array.isArray(value)) {
      return value.map(sorted);
    }
    return value && typeof value === "object"
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, of]) => [key, sorted(of)]))
      : value;
  };
  const same = (value) => JSON.stringify(sorted(value));
  const written = new Map();
  const remember = (text) => {
    let depth = 0;
    let from = 0;
    for (const { 0: sign, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
      if (sign === "[" || sign === "{") {
        depth += 1;
        from = depth === 3 ? index : from;
      } else if (sign === "]" || sign === "}") {
        if (depth === 3) {
          const part = text.slice(from, index + 1);
          written.set(same(JSON.parse(part)), part);
        }
        depth -= 1;
      }
    }
  };
  const flat = (value) => {
    if (Array.isArray(value)) {
      return `[${value.map(flat).join(", ")}]`;
    }
    return value && typeof value === "object"
      ? `{${Object.entries(value).map(([key, of]) => `${JSON.stringify(key)}: ${flat(of)}`).join(", ")}}`
      : JSON.stringify(value);
  };
  const block = (value) =>
    `{\n${Object.entries(value).map(([key, of]) => `      ${JSON.stringify(key)}: ${flat(of)}`).join(",\n")}\n    }`;
  const list = (key, parts) => {
    const known = parts.map((part) => written.get(same(part)));
    const spread = known.some((text) => text && text.includes("\n"));
    const lines = parts.map((part, at) => known[at] || (spread ? block : flat)(inOrder(part, orders[key])));
    return `[\n${lines.map((line) => `    ${line}`).join(",\n")}\n  ]`;
  };
  const isParts = (value) => Array.isArray(value) && value.length > 0 && value.every((part) => part && typeof part === "object" && !Array.isArray(part));
  CMS.registerCustomFormat("regels", "json", {
    fromFile: (text) => {
      remember(text);
      return JSON.parse(text);
    },
    toFile: (value, keys = []) => {
      const lines = Object.entries(inOrder(value, keys)).map(
        ([key, of]) => `  ${JSON.stringify(key)}: ${isParts(of) ? list(key, of) : flat(of)}`,
      );
      return `{\n${lines.join(",\n")}\n}\n`;
    },
  });
})();
