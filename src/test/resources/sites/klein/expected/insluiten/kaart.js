(() => {
if (!window.customElements || customElements.get("regio-kaart")) {
return;
}
const script = document.currentScript;
const folder = script && /\/kaart\.js([?#]|$)/.test(script.src) ? new URL(".", script.src).href : "";
const kinds = { project: "", pijler: "pijler/", tranche: "tranche/", gemeente: "gemeente/" };
class RegioKaart extends HTMLElement {
static get observedAttributes() {
return [...Object.keys(kinds), "thema", "hoogte"];
}
connectedCallback() {
if (!this.shadowRoot) {
this.frame = document.createElement("iframe");
this.frame.loading = "lazy";
this.frame.style.cssText = "display:block;width:100%;border:0";
this.attachShadow({ mode: "open" }).append(this.frame);
}
if (getComputedStyle(this).display === "inline") {
this.style.display = "block";
}
this.hear = (event) => this.heard(event);
addEventListener("message", this.hear);
this.show();
}
disconnectedCallback() {
removeEventListener("message", this.hear);
}
attributeChangedCallback() {
if (this.shadowRoot) {
this.show();
}
}
show() {
const kind = Object.keys(kinds).find((name) => this.hasAttribute(name));
const id = kind && this.getAttribute(kind);
const link = this.querySelector("a[href]");
const base = folder || (link && new URL("../../insluiten/", link.href).href);
if (!base || !/^[a-z0-9-]+$/.test(id || "")) {
return;
}
const shade = this.getAttribute("thema");
const query = shade === "licht" || shade === "donker" ? "?thema=" + shade : "";
const address = base + kinds[kind] + id + "/" + query;
this.frame.title = (link && link.textContent.trim()) || id;
this.room(0);
if (this.frame.src !== address) {
this.frame.src = address;
}
}
room(needed) {
const width = this.getBoundingClientRect().width;
const [narrow, wide] = (this.getAttribute("hoogte") || "420").split(" ").map(Number);
const usual = width < 320 ? narrow * 1.3 : width < 560 ? narrow : wide || narrow;
this.frame.style.height = Math.min(Math.max(needed, usual || 0), 5000) + "px";
}
heard(event) {
const data = event.data;
if (event.source !== this.frame.contentWindow || event.origin !== new URL(this.frame.src).origin || !data) {
return;
}
const height = data.sentinel === "amp" && data.type === "embed-size" ? Number(data.height) : 0;
if (height > 0) {
this.room(height);
}
}
}
customElements.define("regio-kaart", RegioKaart);
})();
