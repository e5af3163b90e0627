// Op /insluiten/ en op de pagina's met codes. De codes zelf staan op die pagina's; hier worden ze gekozen en gekopieerd.
const maker = document.querySelector('.maker');
const woorden = (maker || document.querySelector('.codes')).dataset;

for (const blok of document.querySelectorAll('.code')) {
  const veld = blok.querySelector('textarea');
  const melding = blok.querySelector('[role=status]');
  blok.querySelector('button').addEventListener('click', async () => {
    let zin = woorden.klaar;
    melding.textContent = '';
    try {
      await navigator.clipboard.writeText(veld.value);
    } catch {
      veld.focus();
      veld.select();
      zin = woorden.mislukt;
    }
    // Even leeg, zodat een schermlezer dezelfde zin een tweede keer voorleest.
    setTimeout(() => (melding.textContent = zin), 50);
  });
}

if (maker) {
  const { kaart, vorm, thema, breedte } = maker.elements;
  const [veld, knop, onbekend, themas, voorbeeld] = ['textarea', 'button', '.maker-onbekend', '.maker-thema', '.voorbeeld']
    .map((wat) => maker.querySelector(wat));
  const melding = maker.querySelector('.code [role=status]');
  const label = veld.labels[0];
  const paginas = new Map();
  let beurt = 0;

  /** De lijst onderaan de pagina, als keuzelijst. */
  for (const deel of document.querySelectorAll('.kaartjes > section')) {
    const groep = document.createElement('optgroup');
    groep.label = deel.querySelector('h3').textContent;
    for (const link of deel.querySelectorAll('a')) {
      groep.append(new Option(link.textContent, link.pathname.slice(woorden.codes.length, -1)));
    }
    kaart.append(groep);
  }

  const haal = async (adres) => {
    const antwoord = await fetch(adres);
    if (!antwoord.ok) throw new Error(antwoord.status);
    return new DOMParser().parseFromString(await antwoord.text(), 'text/html');
  };
  const pagina = (adres) => {
    if (!paginas.has(adres)) paginas.set(adres, haal(adres));
    return paginas.get(adres);
  };
  const code = (bron, welke, licht) => bron.querySelector(`[data-vorm="${welke}"] [data-thema="${licht}"]`).value;

  /** Wat de code laat zien: hetzelfde element, frame of plaatje, maar dan van deze site zelf. */
  function beeld(tekst) {
    const uit = new DOMParser().parseFromString(tekst, 'text/html');
    const ding = document.importNode(uit.querySelector('regio-kaart, iframe, img'), true);
    const script = uit.querySelector('script');
    if (script && !document.head.querySelector('[data-kaart]')) {
      const element = document.createElement('script');
      element.dataset.kaart = '';
      element.src = new URL(script.src).pathname;
      document.head.append(element);
    }
    if (ding.src) {
      const { pathname, search } = new URL(ding.src);
      ding.src = pathname + search;
      // Het staat al in beeld.
      ding.loading = 'eager';
    }
    if (!voorbeeld.firstChild || !voorbeeld.firstChild.isEqualNode(ding)) voorbeeld.replaceChildren(ding);
  }

  async function toon() {
    const mijn = ++beurt;
    const welke = vorm.value;
    const zonderThema = welke === 'adres' || welke === 'badge';
    const licht = zonderThema ? '' : thema.value;
    themas.hidden = zonderThema;
    label.textContent = [...vorm].find((keuze) => keuze.checked).dataset.veld;
    melding.textContent = '';
    for (const hulp of document.querySelectorAll('[data-hulp]')) hulp.hidden = hulp.dataset.hulp !== welke;
    knop.disabled = true;
    try {
      const bron = await pagina(woorden.codes + kaart.value + '/');
      if (mijn !== beurt) return;
      veld.value = code(bron, welke, licht);
      beeld(code(bron, welke === 'adres' ? 'frame' : welke, licht));
      knop.disabled = false;
    } catch {
      paginas.clear();
      if (mijn !== beurt) return;
      veld.value = '';
      voorbeeld.replaceChildren();
      melding.textContent = woorden.fout;
    }
  }

  /** Wat gekozen is, staat in het adres: zo kan men het doorgeven. */
  function kies() {
    const adres = new URL(location);
    for (const [naam, waarde] of [['kaart', kaart.value], ['vorm', vorm.value], ['thema', themas.hidden ? '' : thema.value]]) {
      if (waarde) adres.searchParams.set(naam, waarde);
      else adres.searchParams.delete(naam);
    }
    adres.search = adres.search.replace(/%2F/g, '/');
    history.replaceState(null, '', adres);
  }

  maker.addEventListener('change', ({ target }) => {
    voorbeeld.dataset.breedte = breedte.value;
    if (target.name === 'breedte') return;
    onbekend.textContent = '';
    toon();
    kies();
  });
  maker.addEventListener('submit', (gebeurtenis) => gebeurtenis.preventDefault());

  // WordPress maakt een frame zo hoog als het kaartje vraagt; wie een frame plakt, houdt de hoogte die in de code staat.
  addEventListener('message', ({ source, data }) => {
    const frame = voorbeeld.firstChild;
    if (frame && source === frame.contentWindow && vorm.value === 'adres' && data && data.type === 'embed-size') {
      frame.height = Number(data.height);
    }
  });

  const gevraagd = new URLSearchParams(location.search);
  for (const [naam, keuze] of [['vorm', vorm], ['thema', thema]]) {
    if ([...keuze].some(({ value }) => value === gevraagd.get(naam))) keuze.value = gevraagd.get(naam);
  }
  if (gevraagd.has('kaart')) {
    kaart.value = gevraagd.get('kaart');
    if (kaart.selectedIndex < 0) {
      kaart.selectedIndex = 0;
      onbekend.textContent = woorden.onbekend.replace('{0}', () => gevraagd.get('kaart'));
    }
  }
  voorbeeld.dataset.breedte = breedte.value;
  toon();
}

// De stijl toont het formulier aan wie scripts toestaat; een browser die dat niet kan nagaan, krijgt het nu te zien.
document.documentElement.classList.add('wakker');
