/** A page of a portal with enough on it to tell one thing from another, for tests in a browser. */
const WORDS = {
  en: {
    title: 'Your household – Benefits portal',
    heading: 'Your household',
    menu: ['Home', 'Messages', 'Documents', 'Sign out'],
    lead: 'Tell us who lives with you. You can change this later.',
    legends: ['People', 'Address', 'Contact'],
    fields: [
      ['Number of people', 'Children under 6', 'Monthly income'],
      ['Street', 'House number', 'ZIP code', 'Town'],
      ['Telephone', 'Email address'],
    ],
    buttons: ['Save household', 'Print a copy', 'Start anew'],
    footer: ['Imprint', 'Privacy', 'Accessibility'],
  },
  es: {
    title: 'Su hogar – Portal de ayudas',
    heading: 'Su hogar',
    menu: ['Inicio', 'Mensajes', 'Documentos', 'Salir'],
    lead: 'Díganos quién vive con usted. Puede cambiarlo más tarde.',
    legends: ['Personas', 'Dirección', 'Contacto'],
    fields: [
      ['Número de personas', 'Niños menores de 6', 'Ingresos al mes'],
      ['Calle', 'Número', 'Código postal', 'Localidad'],
      ['Teléfono', 'Correo electrónico'],
    ],
    buttons: ['Guardar hogar', 'Imprimir una copia', 'Empezar de nuevo'],
    footer: ['Aviso legal', 'Privacidad', 'Accesibilidad'],
  },
} as const;

const FIELD_IDS = [
  ['txtPeople', 'txtChildren', 'txtIncome'],
  ['txtStreet', 'txtHouse', 'txtZip', 'txtTown'],
  ['txtPhone', 'txtMail'],
] as const;

export interface PortalOptions {
  readonly lang?: keyof typeof WORDS;
  /** Ids of the three buttons. An empty one: the button is not there. */
  readonly ids?: readonly [string, string, string];
  /** More at the end of the body. */
  readonly extra?: string;
}

export function portalPage({
  lang = 'en',
  ids = ['btnSave', 'btnPrint', 'btnAnew'],
  extra = '',
}: PortalOptions = {}): string {
  const words = WORDS[lang];
  const sets = words.legends.map((legend, set) => {
    const fields = (words.fields[set] ?? []).map((label, index) => {
      const id = FIELD_IDS[set]?.[index] ?? '';
      return `<div class="row"><label for="ctl00_Main_${id}">${label}</label><input id="ctl00_Main_${id}" name="ctl00$Main$${id}"></div>`;
    });
    return `<fieldset><legend>${legend}</legend>${fields.join('')}</fieldset>`;
  });
  const buttons = words.buttons.map((name, index) =>
    ids[index] ? `<button type="button" id="${ids[index]}">${name}</button>` : '',
  );
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${words.title}</title></head><body>
    <header><nav id="topmenu">${links(words.menu, 'menu')}</nav></header>
    <main><h1>${words.heading}</h1><p>${words.lead}</p>
      <form id="householdForm">${sets.join('')}<div class="buttons">${buttons.join(' ')}</div></form>
    </main>
    <footer>${links(words.footer, 'foot')}</footer>${extra}</body></html>`;
}

function links(names: readonly string[], folder: string): string {
  return names
    .map((name, index) => `<a href="/${folder}/${String(index)}.aspx">${name}</a>`)
    .join(' ');
}

/** A list of cases with the same button in each row. */
export function listPage(names: readonly string[]): string {
  const rows = names.map(
    (name, index) =>
      `<tr><td>2026-${String(index + 10)}</td><td>${name}</td><td><button type="button" class="open">View</button></td></tr>`,
  );
  const list = `<h2>Your cases</h2><table id="caseList"><tr><th>Date</th><th>Case</th><th>Open</th></tr>${rows.join('')}</table>`;
  return portalPage({ extra: list });
}
