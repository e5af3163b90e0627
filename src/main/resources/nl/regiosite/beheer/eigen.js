/* What we add to the editor: the site's own style in the preview, and lists that may be written as one value. */
(() => {
  const { CMS, createClass, h } = window;

  /* In a file, one id needs no list; the editor's choice of several shows nothing of it then. */
  const select = CMS.getWidget("select");
  const several = createClass({
    isValid() {
      return this.inner && this.inner.isValid ? this.inner.isValid() : true;
    },
    render() {
      const { field, value } = this.props;
      const alone = typeof value === "string" && value !== "";
      return h(select.control, {
        ...this.props,
        // Where there must be one, the editor makes the list itself.
        value: alone && !field.get("required") ? [value] : value,
        ref: (inner) => {
          this.inner = inner;
        },
      });
    },
  });
  CMS.registerWidget("select-several", several, select.preview);

  /* A key with nothing in it is a mistake to the site: what was left open or cleared is not written. */
  const isEmpty = (value) => value === "" || value === null || value === undefined || value.size === 0;
  const tidy = (value) =>
    value && typeof value.filterNot === "function" ? value.map(tidy).filterNot(isEmpty) : value;
  CMS.registerEventListener({ name: "preSave", handler: ({ entry }) => tidy(entry.get("data")) });

  const page = createClass({
    render() {
      const { entry, widgetFor } = this.props;
      const text = (key) => entry.getIn(["data", key]) || "";
      return h(
        "main",
        {},
        h("h1", {}, text("titel")),
        h("p", { className: "inleiding" }, text("samenvatting") || text("doel")),
        widgetFor("body"),
      );
    },
  });
  const told = document.currentScript.dataset;
  CMS.registerPreviewStyle(told.stijl);
  told.teksten.split(" ").forEach((collection) => CMS.registerPreviewTemplate(collection, page));

  CMS.init();
})();
