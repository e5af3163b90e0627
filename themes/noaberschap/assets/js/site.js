// Op elke pagina: zoeken komt pas over de lijn als iemand het gebruikt.
const veld = document.querySelector('form[data-script]');
if (veld) {
  const wek = () => import(veld.dataset.script).then((zoeken) => zoeken.default(veld));
  // Op de zoekpagina is het veld er alleen met script.
  veld.hidden = false;
  document.querySelector('.zonder-script')?.remove();
  if (veld.dataset.fout && location.search) wek();
  else veld.addEventListener('focusin', wek, { once: true });
}
