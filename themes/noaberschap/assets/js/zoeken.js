// Zoeken met Fuse in de index die bij het bouwen is gemaakt.
const PER_KEER = 20;
const SUGGESTIES = 6;

/** Een woord, en het enkelvoud of meervoud dat anders gespeld wordt; "project" vindt vanzelf ook "projecten". */
export function vormen(woord) {
  const alle = new Set([woord]);
  const erbij = (vorm) => vorm.length > 2 && alle.add(vorm);
  for (const [een, meer] of [['heid', 'heden'], ['stad', 'steden'], ['lid', 'leden']]) {
    if (woord.endsWith(een)) erbij(woord.slice(0, -een.length) + meer);
    if (woord.endsWith(meer)) erbij(woord.slice(0, -meer.length) + een);
  }
  const stam = woord.slice(0, -2);
  if (woord.endsWith('en')) {
    const einde = stam.replace(/v$/, 'f').replace(/z$/, 's');
    if (/([^aeiou])\1$/.test(stam)) {
      erbij(stam.slice(0, -1)); // mannen: man
    } else if (/(^|[^aeiou])[aeou][^aeiouj]$/.test(stam)) {
      erbij(einde.replace(/(.)(.)$/, '$1$1$2')); // scholen: school
      if (stam.length > 3) erbij(einde); // middelen: middel
    } else {
      erbij(einde); // huizen: huis
    }
    if (/....er$/.test(stam)) erbij(stam.slice(0, -2)); // kinderen: kind
  } else if (woord.length > 4 && /(e[lmnr]|[aeiouy]'?)s$/.test(woord)) {
    erbij(woord.replace(/'?s$/, '')); // partners: partner
  } else if (/^\d{4,}$/.test(woord)) {
    erbij(woord.replace(/\B(?=(\d{3})+$)/g, '.')); // 750000: 750.000
  } else {
    const kort = woord.replace(/(aa|ee|oo|uu)([^aeiou])$/, (_, lang, slot) => lang[0] + slot);
    const meervoud = kort.replace(/f$/, 'v').replace(/s$/, 'z');
    if (meervoud !== woord) erbij(meervoud + 'en'); // school: scholen, bedrijf: bedrijven
  }
  return [...alle];
}

const zonderAccent = (tekst) => tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const woordenVan = (vraag) => [
  ...new Set(zonderAccent(vraag).replace(/’/g, "'").match(/[\p{L}\p{N}]([\p{L}\p{N}.,'&/@-]*[\p{L}\p{N}])?/gu)),
];

/** Waar een van de vormen letterlijk staat; een deel van een getal is een ander getal: "2.4" staat niet in "12.450". */
function plaatsen(tekst, patronen) {
  const kaal = zonderAccent(tekst);
  const gevonden = [];
  for (const patroon of patronen) {
    for (let van = kaal.indexOf(patroon); van >= 0; van = kaal.indexOf(patroon, van + 1)) {
      const tot = van + patroon.length;
      const getal = /^\d/.test(patroon) && (/\d[.,]?$/.test(kaal.slice(0, van)) || /^\d/.test(kaal.slice(tot)));
      if (!getal) gevonden.push([van, tot - 1]);
    }
  }
  return gevonden;
}

/** Bij een tikfout: welk woord er het meest op lijkt, naar de paren van letters die zij delen. */
function lijktOp(tekst, [woord]) {
  let beste = 0;
  let plek;
  for (const { 0: ander, index } of zonderAccent(tekst).matchAll(/[\p{L}\p{N}]+/gu)) {
    const gedeeld = [...woord].filter((_, i) => i && ander.includes(woord.slice(i - 1, i + 1))).length;
    if (gedeeld / (ander.length + woord.length) > beste) {
      beste = gedeeld / (ander.length + woord.length);
      plek = [index, index + ander.length - 1];
    }
  }
  return plek ? [plek] : [];
}

function zoeker(Fuse, { paginas, index }) {
  const fuse = (threshold, velden) =>
    new Fuse(
      paginas,
      { threshold, ignoreLocation: true, ignoreDiacritics: true, includeMatches: true, includeScore: true },
      Fuse.parseIndex({ ...index, keys: index.keys.slice(0, velden) }),
    );
  // Wat er staat; anders wat erop lijkt, eerst in de namen, want in lange teksten lijkt altijd wel iets.
  const pogingen = [fuse(0, 3), fuse(0.25, 2), fuse(0.25, 3)];

  /** De pagina's waarop alle woorden staan, de beste eerst: de scores die Fuse per woord geeft, samen. */
  const poging = (woorden, bijna) => {
    let over;
    woorden.forEach((woord, nummer) => {
      const nu = new Map();
      const patronen = bijna ? [woord] : vormen(woord);
      for (const patroon of patronen) {
        for (const { item, refIndex, score, matches } of pogingen[bijna].search(patroon)) {
          const eerder = nu.get(refIndex) || (over ? over.get(refIndex) : { score: 1, plekken: [] });
          const plekken = matches
            .map((plek) => ({ ...plek, nummer, indices: (bijna ? lijktOp : plaatsen)(plek.value, patronen) }))
            .filter((plek) => plek.indices.length);
          if (eerder && plekken.length) {
            nu.set(refIndex, { item, refIndex, score: eerder.score * score, plekken: [...eerder.plekken, ...plekken] });
          }
        }
      }
      over = nu;
    });
    return [...over.values()].sort((a, b) => a.score - b.score || a.refIndex - b.refIndex);
  };
  /** Heeft geen pagina alle woorden, dan die met de meeste; een kort woord als "de" staat overal en telt niet mee. */
  const deels = (woorden) => {
    const samen = new Map();
    woorden.forEach((woord, nummer) => {
      if (woord.length < 3 && !/\d/.test(woord)) return;
      for (const vondst of poging([woord], 0)) {
        const eerder = samen.get(vondst.refIndex) || { ...vondst, keer: 0, score: 1, plekken: [] };
        const plekken = vondst.plekken.map((plek) => ({ ...plek, nummer }));
        samen.set(vondst.refIndex, {
          ...eerder,
          keer: eerder.keer + 1,
          score: eerder.score * vondst.score,
          plekken: [...eerder.plekken, ...plekken],
        });
      }
    });
    return [...samen.values()].sort((a, b) => b.keer - a.keer || a.score - b.score || a.refIndex - b.refIndex);
  };
  return (vraag) => {
    const woorden = woordenVan(vraag);
    let lijst = woorden.length ? poging(woorden, 0) : [];
    let bijna = 0;
    if (!lijst.length && woorden.length > 1) {
      lijst = deels(woorden).slice(0, 10);
      if (lijst.length) return { lijst, deels: true, aantal: woorden.length };
    }
    while (woorden.length && bijna < 3 && !lijst.length) lijst = ++bijna < 3 ? poging(woorden, bijna) : [];
    return { lijst: bijna ? lijst.slice(0, 10) : lijst, bijna: bijna % 3, aantal: woorden.length };
  };
}

const vul = (tekst, ...waarden) => tekst.replace(/\{(\d)\}/g, (_, nummer) => waarden[nummer]);

function maak(soort, klasse, ...inhoud) {
  const element = document.createElement(soort);
  if (klasse) element.className = klasse;
  element.append(...inhoud);
  return element;
}

/** De tekst van `van` tot `tot`, met wat gevonden is in een mark. */
function gemarkeerd(tekst, indices, van = 0, tot = tekst.length) {
  const delen = [];
  let bij = van;
  for (const [begin, eind] of [...indices].sort((a, b) => a[0] - b[0])) {
    if (begin >= bij && eind < tot) {
      delen.push(tekst.slice(bij, begin), maak('mark', '', tekst.slice(begin, eind + 1)));
      bij = eind + 1;
    }
  }
  return [...delen, tekst.slice(bij, tot)];
}

/** Ongeveer 140 tekens rond het eerste dat gevonden is, van woord tot woord. */
function fragment(tekst, indices, vanaf) {
  const eerste = Math.min(...indices.map(([begin]) => (begin < vanaf ? Infinity : begin)));
  const van = eerste < Infinity && eerste > vanaf + 70 ? Math.max(vanaf, tekst.lastIndexOf(' ', eerste - 50) + 1) : vanaf;
  const ruim = tekst.indexOf(' ', van + 140);
  const tot = ruim < 0 ? tekst.length : ruim;
  return [van > vanaf ? '… ' : '', ...gemarkeerd(tekst, indices, van, tot), tot < tekst.length ? ' …' : ''];
}

/** Waar het staat: in de titel, in een stuk van de tekst, of bij de namen en bedragen. */
function uitleg({ item, refIndex: record, plekken }, { index }, aantal) {
  const [titels, , teksten] = Object.values(index.records[record].$);
  const per = { titel: [], woorden: [], tekst: [] };
  for (const { key, refIndex = 0, value, indices, nummer } of plekken) {
    const plek = (per[key][refIndex] ??= { refIndex, value, indices: [], nummers: new Set() });
    plek.indices.push(...indices.map((waar) => [...waar, nummer]));
    plek.nummers.add(nummer);
  }
  const leeg = (plek) => ({ refIndex: 0, value: plek ? plek.v : '', indices: [], nummers: new Set() });
  const titel = per.titel[0] || leeg(titels);
  const boven = per.tekst[0] || leeg(teksten.find(({ i }) => !i));
  const stuk =
    titel.nummers.size === aantal
      ? boven
      : per.tekst.filter(Boolean).reduce((a, b) => (b.nummers.size > a.nummers.size ? b : a), boven);
  const nieuw = ([, , nummer]) => !titel.nummers.has(nummer) && !stuk.nummers.has(nummer);
  const genoemd = per.woorden
    .map(({ value, indices }) => ({ value, indices: indices.filter(nieuw) }))
    .filter(({ indices }) => indices.length);
  const [adres, soort, ankers] = item;
  const anker = ankers[stuk.refIndex];
  return {
    adres: adres + (anker ? '#' + anker : ''),
    soort,
    titel: gemarkeerd(titel.value, titel.indices),
    stuk,
    kop: anker ? stuk.value.indexOf('\n') : -1,
    genoemd: genoemd.slice(0, 2),
  };
}

function regel(vondst, gegevens, aantal) {
  const { adres, soort, titel, stuk, kop, genoemd } = uitleg(vondst, gegevens, aantal);
  const link = maak('a', '', ...titel);
  link.href = adres;
  const tekst = maak('p', 'vondst-tekst');
  if (kop > 0) tekst.append(maak('strong', '', ...gemarkeerd(stuk.value, stuk.indices, 0, kop)), ' ');
  tekst.append(...fragment(stuk.value, stuk.indices, kop + 1));
  genoemd.forEach((plek, i) => {
    tekst.append(i ? '; ' : ` ${gegevens.woorden.genoemd} `, ...fragment(plek.value, plek.indices, 0));
  });
  return maak('li', 'vondst', maak('p', 'vondst-soort', soort), maak('h3', '', link), tekst);
}

/** Wat de lezer hoort en ziet over een vraag. */
function melding({ lijst, bijna, deels }, woorden, vraag) {
  const soort = deels ? 'deels' : bijna ? 'bijna' : lijst.length === 1 ? 'een' : lijst.length ? 'meer' : 'geen';
  return vul(woorden[soort], vraag, lijst.length);
}

function naEenPauze(doe) {
  let wacht;
  return () => {
    clearTimeout(wacht);
    wacht = setTimeout(doe, 120);
  };
}

/** De pagina /zoeken/: alle resultaten, en de vraag in het adres. */
function zoekpagina(formulier, invoer, zoek, gegevens) {
  const [status, blok, lijst, meer] = ['.zoek-status', '.zoek-blok', '.vondsten', '.zoek-meer'].map((wat) =>
    document.querySelector(wat),
  );
  const titel = document.title;
  let gevonden;
  const toon = () => {
    const eerste = lijst.children.length;
    const erbij = gevonden.lijst.slice(eerste, eerste + PER_KEER);
    lijst.append(...erbij.map((vondst) => regel(vondst, gegevens, gevonden.aantal)));
    meer.hidden = lijst.children.length === gevonden.lijst.length;
    return lijst.children[eerste];
  };
  const ververs = () => {
    const vraag = invoer.value.trim();
    const genoeg = vraag.length > 1;
    gevonden = zoek(genoeg ? vraag : '');
    lijst.replaceChildren();
    toon();
    blok.hidden = !gevonden.lijst.length;
    status.textContent = genoeg ? melding(gevonden, gegevens.woorden, vraag) : '';
    document.title = genoeg ? vul(gegevens.woorden.titel, vraag, titel) : titel;
  };
  const noteer = (hoe) => {
    const vraag = invoer.value.trim();
    ververs();
    history[hoe](null, '', vraag ? '?' + new URLSearchParams({ q: vraag }) : location.pathname);
  };
  const uitAdres = () => {
    invoer.value = new URLSearchParams(location.search).get('q') || '';
    ververs();
  };
  invoer.addEventListener('input', naEenPauze(() => noteer('replaceState')));
  formulier.addEventListener('submit', (gebeurtenis) => {
    gebeurtenis.preventDefault();
    noteer('pushState');
  });
  addEventListener('popstate', uitAdres);
  meer.addEventListener('click', () => toon().querySelector('a').focus());
  // Wie al typte terwijl dit nog onderweg was, raakt dat niet kwijt.
  if (invoer.value && !location.search) noteer('replaceState');
  else uitAdres();
}

/** Het veld in de kop: een combobox met suggesties, naar de ARIA Authoring Practices. */
function suggesties(formulier, invoer, zoek, gegevens) {
  const lijst = maak('ul', 'suggesties');
  const status = maak('p', 'voor-lezers');
  const zet = (element, waarden) => Object.entries(waarden).forEach((paar) => element.setAttribute(...paar));
  zet(lijst, { id: 'suggesties', role: 'listbox', 'aria-label': invoer.getAttribute('aria-label') });
  zet(status, { role: 'status' });
  zet(invoer, { role: 'combobox', autocomplete: 'off', 'aria-autocomplete': 'list', 'aria-controls': lijst.id });
  formulier.append(lijst, status);
  let gekozen;
  let getoond = '';
  const kies = (nummer) => {
    gekozen = lijst.children[nummer];
    [...lijst.children].forEach((optie) => zet(optie, { 'aria-selected': optie === gekozen }));
    zet(invoer, { 'aria-activedescendant': gekozen ? gekozen.id : '' });
  };
  const open = (ja) => {
    lijst.hidden = !ja;
    zet(invoer, { 'aria-expanded': !!ja });
    kies(-1);
  };
  const voegToe = (adres, ...inhoud) => {
    const optie = maak('li', '', ...inhoud);
    zet(optie, { role: 'option', id: 'suggestie-' + lijst.children.length, 'data-adres': adres });
    lijst.append(optie);
  };
  /** Niet nog eens voor dezelfde vraag: wie al met de pijlen kiest, is dan zijn keuze kwijt. */
  const ververs = () => {
    const vraag = invoer.value.trim();
    if (vraag === getoond) return;
    getoond = vraag;
    const gevonden = zoek(vraag.length > 1 ? vraag : '');
    lijst.replaceChildren();
    for (const vondst of gevonden.lijst.slice(0, SUGGESTIES)) {
      const { adres, soort, titel } = uitleg(vondst, gegevens, gevonden.aantal);
      voegToe(adres, maak('span', '', ...titel), ' ', maak('span', 'vondst-soort', soort));
    }
    const tekst = vraag.length > 1 ? melding(gevonden, gegevens.woorden, vraag) : '';
    status.textContent = tekst;
    if (tekst) voegToe(`${formulier.action}?${new URLSearchParams({ q: vraag })}`, tekst);
    open(tekst && document.activeElement === invoer);
  };
  invoer.addEventListener('input', naEenPauze(ververs));
  invoer.addEventListener('keydown', (gebeurtenis) => {
    const stap = { ArrowDown: 1, ArrowUp: -1 }[gebeurtenis.key];
    if (stap) {
      ververs();
      if (lijst.hidden) open(lijst.children.length);
      // Voorbij het einde komt men terug in het veld, en dan weer bij het begin.
      const plaatsen = lijst.children.length + 1;
      kies((([...lijst.children].indexOf(gekozen) + 1 + stap + plaatsen) % plaatsen) - 1);
    } else if (gebeurtenis.key === 'Enter' && gekozen) {
      location.assign(gekozen.dataset.adres);
    } else if (gebeurtenis.key === 'Escape' && !lijst.hidden) {
      open(false);
    } else {
      return;
    }
    gebeurtenis.preventDefault();
  });
  // De muis mag het veld de focus niet afnemen: dan was de lijst al dicht voor de klik.
  lijst.addEventListener('mousedown', (gebeurtenis) => gebeurtenis.preventDefault());
  lijst.addEventListener('click', ({ target }) => location.assign(target.closest('li').dataset.adres));
  invoer.addEventListener('blur', () => open(false));
  open(false);
  ververs();
}

/** Haalt Fuse en de index, en maakt het veld van dit formulier wakker. */
export default async function (formulier, fuse, index, stijl) {
  const { fout } = formulier.dataset;
  if (stijl) document.head.append(Object.assign(maak('link'), { rel: 'stylesheet', href: stijl }));
  try {
    const [{ default: Fuse }, gegevens] = await Promise.all([import(fuse), fetch(index).then((antwoord) => antwoord.json())]);
    (fout ? zoekpagina : suggesties)(formulier, formulier.elements.q, zoeker(Fuse, gegevens), gegevens);
  } catch {
    // In de kop leidt het formulier ook zonder suggesties naar de zoekpagina; daar staat dit.
    if (fout) document.querySelector('.zoek-status').textContent = fout;
  }
}
