// Filteren en sorteren op /projecten/. Wat gekozen is staat in het adres, zodat men het kan doorgeven.
const formulier = document.querySelector('.filter');
const uitkomst = document.querySelector('.filter-uitkomst');
const [telling, onbekend, keuze, chips, leeg, nota, gesorteerd] =
  ['telling', 'onbekend', 'keuze', 'chips', 'leeg', 'nota', 'gesorteerd'].map((wat) => document.querySelector('.filter-' + wat));
const woorden = formulier.dataset;
const velden = [...formulier.querySelectorAll('select[data-veld]')];
const sorteer = formulier.elements.sorteer;
const kaarten = [...document.querySelectorAll('main .kaart')];
const groepen = [...document.querySelectorAll('main section[class^="kleur-"]')].map((sectie) => ({
  sectie,
  lijst: sectie.querySelector('ul'),
  regel: sectie.querySelector('p'),
  tekst: sectie.querySelector('p').textContent,
  kaarten: [...sectie.querySelectorAll('.kaart')],
}));
const opties = new Map(velden.flatMap((veld) => [...veld.options].map((optie) => [optie, optie.text])));

const vul = (tekst, ...waarden) => tekst.replace(/\{(\d)\}/g, (_, nummer) => waarden[nummer]);
const heeft = (kaart, veld, waarde) => (kaart.dataset[veld.dataset.veld] || veld.dataset.geen || '').split(' ').includes(waarde);
/** De kaarten die passen bij alles wat gekozen is, behalve bij één veld. */
const passend = (behalve) =>
  kaarten.filter((kaart) => velden.every((veld) => veld === behalve || !veld.value || heeft(kaart, veld, veld.value)));
const naam = (veld) => `${veld.labels[0].textContent}: ${opties.get(veld.selectedOptions[0])}`;
const aantal = (lijst) => (lijst.length === 1 ? woorden.een : vul(woorden.meer, lijst.length));

/** "12 van 41 projecten, samen € 3.100.000 toegekend"; zonder som waar die niet bij de keuze hoort. */
function som(lijst, alle) {
  if (deelVanBedrag()) return vul(woorden.tellingZonder, lijst.length, alle.length);
  const euros = lijst.reduce((totaal, kaart) => totaal + Number(kaart.dataset.bedrag), 0);
  return vul(lijst.length === 1 ? woorden.tellingEen : woorden.telling, lijst.length, alle.length, '€\u00a0' + String(euros).replace(/\B(?=(\d{3})+$)/g, '.'));
}

/** Een bedrag is van het hele project: niet van één gemeente, en niet van één tranche. */
const deelVanBedrag = () => ['tranche', 'gemeente'].some((veld) => formulier.elements[veld]?.value);

function knop(tekst, erachter, doe) {
  const element = document.createElement('button');
  const punt = document.createElement('li');
  element.type = 'button';
  element.className = 'filter-knop';
  element.append(tekst, erachter);
  element.addEventListener('click', doe);
  punt.append(element);
  return punt;
}

function laatLos(veld) {
  veld.value = '';
  kies();
  // De knop is weg; de volgende, of anders het veld zelf, neemt de focus over.
  (chips.querySelector('button') || veld).focus();
}

function ververs() {
  const gekozen = velden.filter((veld) => veld.value);
  const over = passend();
  for (const veld of velden) {
    const mogelijk = passend(veld);
    for (const optie of veld.options) {
      if (optie.value) optie.text = `${opties.get(optie)} (${mogelijk.filter((kaart) => heeft(kaart, veld, optie.value)).length})`;
    }
  }
  for (const kaart of kaarten) kaart.hidden = !over.includes(kaart);

  const eenLijst = sorteer.value !== '';
  gesorteerd.hidden = !eenLijst || !over.length;
  if (eenLijst) {
    const taal = document.documentElement.lang;
    const titel = (kaart) => kaart.querySelector('.kaart-titel').textContent;
    const volgorde =
      sorteer.value === 'naam'
        ? (a, b) => titel(a).localeCompare(titel(b), taal)
        : (a, b) => b.dataset.bedrag - a.dataset.bedrag;
    gesorteerd.querySelector('h2').textContent = vul(woorden.op, sorteer.selectedOptions[0].text);
    gesorteerd.querySelector('ul').append(...[...kaarten].sort(volgorde));
  }
  for (const groep of groepen) {
    const blijft = groep.kaarten.filter((kaart) => !kaart.hidden);
    if (!eenLijst) groep.lijst.append(...groep.kaarten);
    groep.sectie.hidden = eenLijst || !blijft.length;
    groep.regel.textContent = gekozen.length ? som(blijft, groep.kaarten) : groep.tekst;
  }

  const namen = gekozen.map(naam).join('; ');
  const kruis = () => Object.assign(document.createElement('span'), { className: 'filter-weg', textContent: woorden.weg });
  chips.replaceChildren(...gekozen.map((veld) => knop(`${naam(veld)} `, kruis(), () => laatLos(veld))));
  if (gekozen.length) chips.append(knop(woorden.wis, '', wis));
  keuze.textContent = gekozen.length ? vul(woorden.keuze, namen) : '';
  telling.textContent = over.length ? som(over, kaarten) : vul(woorden.leeg, namen);
  nota.hidden = !over.length || !deelVanBedrag();
  leeg.replaceChildren(
    ...(over.length ? [] : gekozen)
      .filter((veld) => passend(veld).length)
      .map((veld) => knop(`${vul(woorden.zonder, naam(veld))} `, aantal(passend(veld)), () => laatLos(veld))),
  );
}

function kies() {
  const adres = new URL(location);
  for (const veld of [...velden, sorteer]) {
    if (veld.value) adres.searchParams.set(veld.name, veld.value);
    else adres.searchParams.delete(veld.name);
  }
  history.replaceState(null, '', adres);
  onbekend.textContent = '';
  ververs();
}

function wis() {
  for (const veld of velden) veld.value = '';
  kies();
  velden[0].focus();
}

/** Neemt over wat in het adres staat; wat daarvan niet bestaat telt niet mee, en dat staat er dan bij. */
function uitAdres() {
  const vreemd = [];
  const gevraagd = new URLSearchParams(location.search);
  for (const veld of [...velden, sorteer]) {
    const waarde = gevraagd.get(veld.name) || '';
    const bekend = [...veld.options].some((optie) => optie.value === waarde);
    veld.value = bekend ? waarde : '';
    if (!bekend) vreemd.push(vul(woorden.onbekend, veld.labels[0].textContent, waarde));
  }
  onbekend.textContent = vreemd.join(' ');
  ververs();
}

formulier.addEventListener('change', kies);
formulier.addEventListener('submit', (gebeurtenis) => gebeurtenis.preventDefault());
addEventListener('popstate', uitAdres);

// De stijl toont het formulier aan wie scripts toestaat; een browser die dat niet kan nagaan, krijgt het nu te zien.
document.documentElement.classList.add('wakker');
document.querySelector('.kies-op')?.remove();
uitAdres();
