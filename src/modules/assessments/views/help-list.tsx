import type { CalendarDay } from '../../../shared/calendar-day.ts';
import { type Language, say } from '../../../shared/text.ts';
import { PrintShell } from '../../../ui/shell/print-shell.tsx';
import {
  documentKind,
  findService,
  institutionOf,
  nameOn,
  type OutsideInstitution,
  type Service,
} from '../../directory/index.ts';
import { pageText as text } from '../page-text.ts';

function Place({
  services,
  today,
  language,
}: {
  services: readonly Service[];
  today: CalendarDay;
  language: Language;
}) {
  const first = services[0];
  if (first === undefined) return null;
  const institution = institutionOf(first.institution);
  const desk = institution.desks[0];
  const papers = [...new Set(services.flatMap((service) => service.documents))].map(documentKind);
  return (
    <section>
      <h2>{say(nameOn(institution, today), language)}</h2>
      <p>
        {desk?.phone ? (
          <strong class="num">
            {say(text.phone, language)} {desk.phone}
          </strong>
        ) : null}
        {desk?.address ? (
          <>
            <br />
            {say(text.place, language)}: {say(desk.address, language)}
          </>
        ) : null}
      </p>
      <ul>
        {services.map((service) => (
          <li>
            <strong>{say(service.name, language)}</strong> – {say(service.summary, language)}
          </li>
        ))}
      </ul>
      {papers.length > 0 ? (
        <p>
          {say(text.papers, language)}: {papers.map((paper) => say(paper.name, language)).join(', ')}.{' '}
          {say(text.papersLater, language)}
        </p>
      ) : null}
    </section>
  );
}

/** The sheet somebody takes home after guidance: places, numbers, papers; nothing about her. */
export function HelpList(props: {
  readonly slugs: readonly string[];
  readonly outside: readonly OutsideInstitution[];
  readonly today: CalendarDay;
  readonly backHref: string;
  readonly language: Language;
}) {
  const { language, outside } = props;
  const services = props.slugs.map(findService).filter((service) => service !== null);
  const places = [...Map.groupBy(services, (service) => service.institution).values()];
  return (
    <PrintShell
      heading={text.listTitle}
      title={text.listTitle}
      neutral
      backHref={props.backHref}
      language={language}
    >
      <p>
        <strong>{say(text.emergency, language)}</strong>
      </p>
      {places.length === 0 && outside.length === 0 ? <p>{say(text.listNone, language)}</p> : null}
      {places.map((group) => (
        <Place services={group} today={props.today} language={language} />
      ))}
      {outside.length > 0 ? <h2>{say(text.others, language)}</h2> : null}
      <ul>
        {outside.map((place) => (
          <li>
            <strong>{say(place.name, language)}</strong>
            {place.phone ? <span class="num"> {place.phone}</span> : null}
            {place.hours ? ` · ${say(place.hours, language)}` : ''} – {say(place.when, language)}
          </li>
        ))}
      </ul>
    </PrintShell>
  );
}
