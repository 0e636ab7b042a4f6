// Reads the forms out of a page of ours, as a browser would find them: what may be typed, what may be chosen,
// what is filled in already.

export type ControlKind = 'text' | 'choice' | 'ticks' | 'hidden' | 'file';

export type Control = {
  readonly name: string;
  readonly kind: ControlKind;
  /** `type`, or `numeric` when only digits are meant. */
  readonly input: string;
  readonly options: readonly string[];
  readonly values: readonly string[];
  readonly ids: readonly string[];
};

export type PageForm = { readonly action: string; readonly controls: ReadonlyMap<string, Control> };

/** What a browser sends: repeated names as lists. */
export type Filling = Readonly<Record<string, readonly string[]>>;

const tag = /<(\/?)(form|input|select|option|textarea|button)\b([^>]*)>/g;
const attribute = /([a-z-]+)(?:="([^"]*)")?/g;

function plain(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

type Attributes = Readonly<Record<string, string>>;

function attributesOf(text: string): Attributes {
  return Object.fromEntries(
    [...text.matchAll(attribute)].map(([, name, value]) => [name, plain(value ?? '')]),
  );
}

function kindOf(type: string): ControlKind {
  if (type === 'radio') return 'choice';
  if (type === 'checkbox') return 'ticks';
  return type === 'hidden' || type === 'file' ? type : 'text';
}

type OpenForm = { readonly action: string; readonly controls: Map<string, Control> };

function add(form: OpenForm | undefined, name: string, more: Omit<Control, 'name'>): void {
  if (form === undefined || name === '') return;
  const known = form.controls.get(name);
  form.controls.set(name, {
    ...more,
    name,
    options: [...(known?.options ?? []), ...more.options],
    values: [...(known?.values ?? []), ...more.values],
    ids: [...(known?.ids ?? []), ...more.ids],
  });
}

function inputOf(given: Attributes): Omit<Control, 'name'> {
  const type = given.type ?? 'text';
  const kind = kindOf(type);
  const value = given.value ?? (kind === 'ticks' ? 'on' : '');
  const picked = kind === 'choice' || kind === 'ticks';
  const taken = picked ? 'checked' in given : kind !== 'file';
  const counted = type === 'text' && (given.inputmode === 'numeric' || given.inputmode === 'decimal');
  const ids = given.id === undefined ? [] : [given.id];
  return {
    kind,
    ids,
    input: counted ? 'numeric' : type,
    options: picked ? [value] : [],
    values: taken ? [value] : [],
  };
}

/** A browser takes the first line of a list in which none is chosen. */
function endList(form: OpenForm | undefined, name: string): void {
  const list = form?.controls.get(name);
  if (list !== undefined && list.values.length === 0) {
    form?.controls.set(name, { ...list, values: list.options.slice(0, 1) });
  }
}

/** Every form of a page, with what it would send. */
export function formsOf(html: string): readonly PageForm[] {
  const forms: OpenForm[] = [];
  let list = '';
  for (const found of html.matchAll(tag)) {
    const [whole, slash, name, rest] = found;
    const given = attributesOf(rest ?? '');
    const form = forms.at(-1);
    const own = given.name ?? '';
    if (slash === '/') {
      if (name === 'select') endList(form, list);
    } else if (name === 'form') forms.push({ action: given.action ?? '', controls: new Map() });
    else if (name === 'input') add(form, own, inputOf(given));
    else if (name === 'select') {
      list = own;
      add(form, own, { kind: 'choice', input: 'select', options: [], values: [], ids: [given.id ?? ''] });
    } else if (name === 'option') {
      const value = given.value ?? '';
      const values = 'selected' in given ? [value] : [];
      add(form, list, { kind: 'choice', input: 'select', options: [value], values, ids: [] });
    } else if (name === 'textarea') {
      const from = found.index + whole.length;
      const text = plain(html.slice(from, html.indexOf('</textarea>', from)));
      add(form, own, { kind: 'text', input: 'text', options: [], values: [text], ids: [given.id ?? ''] });
    }
  }
  return forms;
}

/** The links of the error summary, as ids; null when there is no summary on the page. */
export function summaryLinks(html: string): readonly string[] | null {
  const from = html.indexOf('data-error-summary');
  if (from < 0) return null;
  const summary = html.slice(from, html.indexOf('</div>', from));
  return [...summary.matchAll(/href="#([^"]+)"/g)].map(([, id]) => plain(id ?? ''));
}

/** Is there an element with this id? */
export function hasId(html: string, id: string): boolean {
  return html.includes(`id="${id}"`);
}

/** What the form would send untouched. */
export function asOpened(form: PageForm): Filling {
  return Object.fromEntries(
    [...form.controls.values()]
      .filter(({ kind, values }) => kind !== 'file' && values.length > 0)
      .map(({ name, values }) => [name, values]),
  );
}

/** The form with everything visible emptied: boxes blank, nothing ticked, lists on their first line. */
export function emptied(form: PageForm): Filling {
  return Object.fromEntries(
    [...form.controls.values()].flatMap(({ name, kind, input, values, options }) => {
      if (kind === 'hidden') return [[name, values]];
      if (kind === 'text') return [[name, values.map(() => '')]];
      return input === 'select' ? [[name, options.slice(0, 1)]] : [];
    }),
  );
}

/** The smallest document that is one. */
export const pdf = new TextEncoder().encode(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);
