(() => {
if (!window.customElements || !Element.prototype.attachShadow || customElements.get("regio-kaart")) {
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
this.box = document.createElement("div");
this.box.style.width = "100%";
this.ruler = document.createElement("div");
this.box.append(this.ruler);
this.link = document.createElement("slot");
this.attachShadow({ mode: "open" }).append(this.box, this.link);
}
if (getComputedStyle(this).display === "inline") {
this.style.display = "block";
}
this.hear = (event) => this.heard(event);
addEventListener("message", this.hear);
this.show();
if (window.ResizeObserver) {
this.eye = new ResizeObserver(() => this.room());
this.eye.observe(this.ruler);
}
}
disconnectedCallback() {
removeEventListener("message", this.hear);
if (this.eye) {
this.eye.disconnect();
}
}
attributeChangedCallback() {
if (this.shadowRoot) {
this.show();
}
}
show() {
const link = this.querySelector("a[href]");
const address = this.address(link);
if (address !== this.shown) {
this.replace(address);
}
if (address) {
this.frame.title = (link && link.textContent.trim()) || this.named();
this.room();
}
}
kind() {
return Object.keys(kinds).find((name) => this.hasAttribute(name)) || "project";
}
named() {
return this.getAttribute(this.kind()) || "";
}
address(link) {
const base = folder || (link && /^https?:/.test(link.href) && new URL("../../insluiten/", link.href).href);
if (!base || !/^[a-z0-9-]+$/.test(this.named())) {
return "";
}
const shade = this.getAttribute("thema");
const query = shade === "licht" || shade === "donker" ? "?thema=" + shade : "";
return base + kinds[this.kind()] + this.named() + "/" + query;
}
replace(address) {
if (this.frame) {
this.frame.remove();
}
this.shown = address;
this.needed = 0;
this.link.hidden = !!address;
this.frame = address ? document.createElement("iframe") : null;
if (address) {
const frame = this.frame;
frame.loading = "lazy";
frame.style.cssText = "display:block;width:100%;border:0";
frame.src = address;
frame.onload = () => setTimeout(() => {
if (frame === this.frame) {
this.link.hidden = this.needed > 0;
}
}, 2000);
this.box.append(frame);
}
}
room() {
if (!this.frame) {
return;
}
const width = this.ruler.getBoundingClientRect().width;
const [narrow, wide] = (this.getAttribute("hoogte") || "420").split(" ").map(Number);
const usual = width < 320 ? narrow * 1.3 : width < 560 ? narrow : wide || narrow;
this.frame.style.height = Math.min(Math.max(this.needed, usual || 0), 5000) + "px";
}
heard(event) {
const data = event.data;
const ours = this.frame && event.source === this.frame.contentWindow;
if (!ours || event.origin !== new URL(this.shown).origin || !data) {
return;
}
const height = data.sentinel === "amp" && data.type === "embed-size" ? Number(data.height) : 0;
if (height > 0) {
this.needed = height;
this.link.hidden = true;
this.room();
}
}
}
customElements.define("regio-kaart", RegioKaart);
})();
