// Op elke pagina: zoeken komt pas over de lijn als iemand het gebruikt.
const veld = document.querySelector('form[data-met]');
if (veld) {
  // Het script, en wat het zelf nog haalt.
  const [script, ...rest] = veld.dataset.met.split(' ');
  const wek = () => import(script).then((zoeken) => zoeken.default(veld, ...rest));
  // Op de zoekpagina is het veld er alleen met script.
  veld.hidden = false;
  document.querySelector('.zonder-script')?.remove();
  if (veld.dataset.fout && location.search) wek();
  else veld.addEventListener('focusin', wek, { once: true });
}
