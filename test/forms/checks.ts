// What must hold of every form. Each check returns what it found wrong, as sentences.
import { fieldId } from '../../src/ui/form-state.ts';
import type { Fields, TestApp } from '../app.ts';
import type { Entry, Place, Poster } from './entry.ts';
import {
  asOpened,
  type Control,
  emptied,
  type Filling,
  formsOf,
  hasId,
  type PageForm,
  pdf,
  summaryLinks,
} from './page.ts';

export type Answer = { readonly status: number; readonly html: string; readonly location: string | null };

const noForm: PageForm = { action: '', controls: new Map() };
const secrets = new Set(['csrf', 'once', 'version']);
const longText = '가'.repeat(30_000);
const notOfThem = 'none-of-these';
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4/;
function listed(fields: Fields): Filling {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, typeof value === 'string' ? [value] : value]),
  );
}

/** A form in the hands of somebody: opened once, sent in many ways. */
export function tester(app: TestApp, entry: Entry) {
  async function open(place: Place): Promise<PageForm> {
    if (place.page === null) return noForm;
    const answer = await app.request(place.page, { headers: place.by.headers });
    const html = await answer.text();
    const found = formsOf(html).find(
      (form) => form.action === place.to && (entry.holds === undefined || form.controls.has(entry.holds)),
    );
    if (found === undefined) {
      const seen = formsOf(html).map((form) => form.action);
      throw new Error(`${place.page} answers ${answer.status} without ${place.to}: ${seen.join(' ')}`);
    }
    return found;
  }

  async function send(
    by: Poster,
    to: string,
    filling: Filling,
    file = entry.file,
    once: string = crypto.randomUUID(),
  ): Promise<Answer> {
    // A key of its own for each sending, so that none is answered with what another did.
    const fields: Filling = { csrf: [by.csrf], ...filling, once: [once] };
    const body = file === undefined ? new URLSearchParams() : new FormData();
    for (const [name, values] of Object.entries(fields)) for (const value of values) body.append(name, value);
    if (body instanceof FormData)
      body.append(file ?? '', new File([pdf], 'a.pdf', { type: 'application/pdf' }));
    const headers = { ...by.headers, 'sec-fetch-site': 'same-origin' };
    const answer = await app.request(to, { method: 'POST', body, headers });
    return { status: answer.status, html: await answer.text(), location: answer.headers.get('location') };
  }

  function valid(form: PageForm, place: Place): Filling {
    return { ...asOpened(form), ...listed(entry.valid ?? {}), ...listed(place.more ?? {}) };
  }

  const visible = (form: PageForm) => [...form.controls.values()].filter(({ kind }) => kind !== 'hidden');

  /** What was typed and is not there any more. */
  function lost(place: Place, sent: Filling, html: string, form: PageForm): string[] {
    const again = formsOf(html).find(
      (one) => one.action === place.to && (entry.holds === undefined || one.controls.has(entry.holds)),
    );
    if (again === undefined) return ['the form does not come back'];
    return visible(form).flatMap(({ name, kind, input, options }) => {
      if (kind === 'file' || input === 'password' || entry.not?.[`kept:${name}`] !== undefined) return [];
      const wanted = (sent[name] ?? []).filter((value) => kind === 'text' || options.includes(value));
      const kept = again.controls.get(name)?.values ?? [];
      const gone = wanted.filter((value) => value !== '' && !kept.includes(value));
      return gone.length === 0 ? [] : [`${name} loses “${gone.map((one) => one.slice(0, 20)).join(', ')}”`];
    });
  }

  function unanswered(answer: Answer, control: Control | null): string[] {
    if (answer.status !== 422)
      return [`answers ${answer.status}${answer.location === null ? '' : ` to ${answer.location}`}`];
    if (entry.not?.summary !== undefined) return [];
    const links = summaryLinks(answer.html);
    if (links === null) return ['has no error summary'];
    const nowhere = links.filter((id) => !hasId(answer.html, id));
    if (nowhere.length > 0) return [`links to nowhere: ${nowhere.join(', ')}`];
    if (links.length === 0) return ['links to no field'];
    if (control === null) return [];
    const day = fieldId(control.name.replace(/-(year|month|day)$/, ''));
    return links.some((id) => id === day || control.ids.includes(id)) ? [] : [`links to ${links.join(', ')}`];
  }

  const told = (what: string, problems: readonly string[]) => problems.map((one) => `${what}: ${one}`);

  async function empty(place: Place, form: PageForm): Promise<string[]> {
    if (visible(form).length === 0) return [];
    return unanswered(await send(place.by, place.to, emptied(form), undefined), null);
  }

  async function each(
    place: Place,
    form: PageForm,
    check: 'long' | 'wrong',
    valueFor: (control: Control) => string | null,
  ): Promise<string[]> {
    const found: string[] = [];
    for (const control of visible(form)) {
      const value = valueFor(control);
      if (value === null || entry.not?.[`${check}:${control.name}`] !== undefined) continue;
      const sent = { ...valid(form, place), [control.name]: [value] };
      const answer = await send(place.by, place.to, sent);
      const problems = unanswered(answer, control);
      const kept = answer.status === 422 ? lost(place, sent, answer.html, form) : [];
      found.push(...told(control.name, [...problems, ...kept]));
    }
    return found;
  }

  const long = (place: Place, form: PageForm) =>
    each(place, form, 'long', ({ kind }) => (kind === 'text' ? longText : null));

  /** A tick is a yes whatever it says; everything else coded or counted has wrong values. */
  const wrong = (place: Place, form: PageForm) =>
    each(place, form, 'wrong', ({ name, kind, input, options }) => {
      if (/-(year|month|day)$/.test(name)) return '77';
      if (kind === 'text') return ['numeric', 'tel', 'email', 'time', 'url'].includes(input) ? 'ㅁㅁ' : null;
      return kind === 'ticks' && options.length === 1 && options[0] === 'yes' ? null : notOfThem;
    });

  /** Hidden codes and ids that were bent: refused, never obeyed, never a fault of ours. */
  async function bent(place: Place, form: PageForm): Promise<string[]> {
    const found: string[] = [];
    for (const { name, kind, options, values } of form.controls.values()) {
      const ids = kind === 'choice' && options.some((option) => uuid.test(option));
      const forged = ids || values.some((value) => uuid.test(value)) ? [crypto.randomUUID()] : [];
      const tries = kind === 'hidden' ? [notOfThem, ...forged] : ids ? forged : [];
      if (secrets.has(name) || entry.not?.[`wrong:${name}`] !== undefined) continue;
      for (const value of tries) {
        const { status } = await send(place.by, place.to, { ...valid(form, place), [name]: [value] });
        if (![404, 409, 422].includes(status)) found.push(`${name}=${value}: answers ${status}`);
      }
    }
    return found;
  }

  async function stale(place: Place, form: PageForm): Promise<string[]> {
    const sent = { ...valid(form, place), version: ['987'] };
    const answer = await send(place.by, place.to, sent);
    return answer.status === 409 ? lost(place, sent, answer.html, form) : [`answers ${answer.status}`];
  }

  /** Nobody's and somebody else's are one answer, to the letter. */
  async function forged(place: Place, form: PageForm): Promise<string[]> {
    const found: string[] = [];
    const pattern = entry.route.replace('POST ', '').split('/');
    const parts = place.to.split('/');
    const sent = valid(form, place);
    const bodies: string[] = [];
    for (const [at, part] of pattern.entries()) {
      if (!part.startsWith(':')) continue;
      for (const other of [crypto.randomUUID(), notOfThem]) {
        const to = parts.with(at, other).join('/');
        const answer = await send(place.by, to, sent);
        if (answer.status !== 404) found.push(`${part} ${other} answers ${answer.status}`);
        else bodies.push(answer.html.replaceAll(other, part));
      }
    }
    for (const by of place.strangers ?? []) {
      const answer = await send(by, place.to, { ...sent, csrf: [by.csrf] });
      const nobody = await send(by, place.to.replace(/[0-9a-f-]{36}/, crypto.randomUUID()), {
        ...sent,
        csrf: [by.csrf],
      });
      if (answer.status !== 404) found.push(`a stranger is answered ${answer.status}`);
      if (answer.html !== nobody.html) found.push('a stranger can tell that it is there');
    }
    if (new Set(bodies).size > 1) found.push('the answers differ');
    return found;
  }

  async function twice(place: Place, leaves: () => Promise<number>): Promise<string[]> {
    const sent = valid(await open(place), place);
    const key = crypto.randomUUID();
    const once = () => send(place.by, place.to, sent, entry.file, key);
    const before = await leaves();
    const both = await Promise.all([once(), once()]);
    const late = await once();
    const effects = (await leaves()) - before;
    const bad = [...both, late]
      .filter(({ status }) => status >= 400)
      .map(({ status }) => `answers ${status}`);
    return effects === (entry.effects ?? 1) ? bad : [...bad, `has ${effects} effects`];
  }

  /** Reasons for fields that are not there any more. */
  function outdated(place: Place, form: PageForm): string[] {
    if (place.page === null) return [];
    const fields = Object.keys(entry.not ?? {}).flatMap((check) => check.split(':')[1] ?? []);
    return fields.filter((field) => !form.controls.has(field));
  }

  return { open, empty, long, wrong, bent, stale, forged, twice, outdated };
}
