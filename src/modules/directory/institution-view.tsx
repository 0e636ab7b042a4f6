import { routes } from '../../routes.ts';
import { formatDay } from '../../shared/calendar-day.ts';
import { type Language, say } from '../../shared/text.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Breadcrumb } from '../../ui/navigation.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { DefinitionGrid, SummaryList } from '../../ui/summary-list.tsx';
import { deskFields, nameFields } from './editing/fields.ts';
import { editText } from './editing/text.ts';
import { History } from './editing/views.tsx';
import { hoursText } from './hours.ts';
import type { DatedName } from './institution.ts';
import type { Directory, LiveDesk, LiveInstitution } from './live.ts';
import { directoryPaths } from './paths.ts';
import type { ChangeRow } from './store.ts';
import { institutionKindWords, directoryText as t } from './text.ts';
import { ConfidenceTag, ServiceTable } from './views.tsx';

type Spoken = { readonly language: Language };

function span(name: DatedName, language: Language): string {
  const day = (text: string) => formatDay(Temporal.PlainDate.from(text), language);
  return name.to === undefined ? `${day(name.from)} –` : `${day(name.from)} – ${day(name.to)}`;
}

function Desk({ desk, language, manages }: Spoken & { desk: LiveDesk; manages: boolean }) {
  const rows = [
    ...(desk.phone === undefined
      ? []
      : [{ key: t.phone, value: <a href={`tel:${desk.phone}`}>{desk.phone}</a> }]),
    ...(desk.address === undefined ? [] : [{ key: t.address, value: say(desk.address, language) }]),
    { key: t.hours, value: hoursText(desk.openingHours, language) },
    { key: t.outside, value: say(desk.openingHours.outsideHours, language) },
    {
      key: t.confidence,
      value: <ConfidenceTag confidence={desk.openingHours.confidence} language={language} />,
    },
  ];
  const edit = manages ? (
    <LinkButton
      kind="tertiary"
      size="small"
      href={directoryPaths.deskEdit(desk.slug)}
      label={`${say(editText.edit, language)} – ${say(desk.name, language)}`}
    >
      {say(editText.edit, language)}
    </LinkButton>
  ) : undefined;
  return (
    <Card level={3} title={desk.name} aside={edit} language={language}>
      <SummaryList language={language} rows={rows} />
    </Card>
  );
}

function Facts({ language, institution }: Spoken & { institution: LiveInstitution }) {
  const { statutoryName, names } = institution;
  const rows = [
    { key: t.kind, value: say(institutionKindWords[institution.kind], language) },
    ...(statutoryName === undefined ? [] : [{ key: t.statutory, value: say(statutoryName, language) }]),
    {
      key: t.names,
      value: (
        <ul>
          {names.map((name) => (
            <li>
              {say(name, language)} ({span(name, language)})
            </li>
          ))}
        </ul>
      ),
    },
    {
      key: t.confidence,
      value: <ConfidenceTag confidence={institution.confidence} language={language} />,
    },
  ];
  return <DefinitionGrid language={language} rows={rows} />;
}

/** One institution: names by date, desks, services, and what was changed here. */
export function InstitutionPage(
  props: Spoken & {
    readonly directory: Directory;
    readonly institution: LiveInstitution;
    readonly manages: boolean;
    readonly renames: readonly ChangeRow[];
    readonly deskChanges: readonly ChangeRow[];
  },
) {
  const { language, directory, institution, manages } = props;
  const { slug } = institution;
  const name = directory.nameOf(slug);
  const actions = manages ? (
    <>
      <LinkButton kind="tertiary" href={directoryPaths.rename(slug)}>
        {say(editText.rename, language)}
      </LinkButton>
      <LinkButton kind="tertiary" href={directoryPaths.newService(slug)}>
        {say(editText.addService, language)}
      </LinkButton>
    </>
  ) : undefined;
  return (
    <>
      <Breadcrumb
        language={language}
        crumbs={[{ label: t.title, href: routes.directory.index() }, { label: name }]}
      />
      <PageHead title={name} lead={institution.role} actions={actions} language={language} />
      <Facts language={language} institution={institution} />
      <Card look="quiet" title={t.desks} language={language}>
        {institution.desks.map((desk) => (
          <Desk desk={desk} language={language} manages={manages} />
        ))}
      </Card>
      <Card look="flush" title={t.services} language={language}>
        <ServiceTable
          language={language}
          directory={directory}
          services={directory.servicesOf(slug)}
          withInstitution={false}
        />
      </Card>
      {manages ? (
        <>
          <History language={language} fields={nameFields} rows={props.renames} />
          {props.deskChanges.length === 0 ? null : (
            <History language={language} fields={deskFields} rows={props.deskChanges} />
          )}
        </>
      ) : null}
    </>
  );
}
