import { routes } from '../../../routes.ts';
import { type Language, say } from '../../../shared/text.ts';
import { LinkButton, PrintButton } from '../../../ui/button.tsx';
import { Card, Grid, LinkCard, Stack } from '../../../ui/card.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { SummaryList, type SummaryRow } from '../../../ui/summary-list.tsx';
import { uiText } from '../../../ui/text.ts';
import {
  type Directory,
  hoursText,
  type LiveDesk,
  type LiveInstitution,
  reportWords,
} from '../../directory/index.ts';
import { Part } from '../reading/views.tsx';
import { siteText } from '../text.ts';
import { institutionWords, institutionsText as t } from './text.ts';

type Spoken = { readonly language: Language };

/** The fifteen, each a door to its page. */
export function InstitutionsPage({ language, directory }: Spoken & { directory: Directory }) {
  return (
    <Stack gap="large">
      <PageHead title={t.heading} lead={t.lead} language={language} />
      <Grid min="medium">
        {directory.institutions.map((one) => (
          <LinkCard
            href={routes.site.institution(one.order)}
            title={directory.nameOf(one.slug)}
            body={institutionWords[one.slug].what}
            language={language}
          />
        ))}
      </Grid>
    </Stack>
  );
}

/** Address, telephone and hours of a desk, with what is not certain said so. */
export function deskRows(desk: LiveDesk, language: Language): readonly SummaryRow[] {
  const { address, phone, openingHours } = desk;
  return [
    ...(address === undefined ? [] : [{ key: siteText.address, value: say(address, language) }]),
    ...(phone === undefined ? [] : [{ key: siteText.phone, value: <a href={`tel:${phone}`}>{phone}</a> }]),
    {
      key: siteText.hours,
      value: (
        <>
          {hoursText(openingHours, language)}
          {openingHours.confidence === 'high' ? null : (
            <>
              <br />
              {say(siteText.hoursUnsure, language)}
            </>
          )}
        </>
      ),
    },
  ];
}

type OneProps = Spoken & { readonly directory: Directory; readonly institution: LiveInstitution };

function Services({ language, directory, institution }: OneProps) {
  const services = directory.servicesOf(institution.slug);
  if (services.length === 0) return null;
  return (
    <Part title={t.services} language={language}>
      <p>{say(t.servicesLead, language)}</p>
      <SummaryList
        language={language}
        rows={services.map((service) => ({
          key: service.name,
          value: (
            <>
              {say(service.summary, language)} {say(reportWords[service.reportRequired], language)}
            </>
          ),
        }))}
      />
    </Part>
  );
}

/** One institution in plain words: what it does, when to think of it, its services, how to reach it. */
export function InstitutionPage(props: OneProps) {
  const { language, directory, institution } = props;
  const said = institutionWords[institution.slug];
  return (
    <Stack gap="large">
      <PageHead title={directory.nameOf(institution.slug)} lead={said.what} language={language} />
      <Card look="warm" title={t.when} language={language}>
        <p>{say(said.when, language)}</p>
      </Card>
      <Services {...props} />
      <Part title={t.reach} language={language}>
        <p>{say(t.reachHere, language)}</p>
        <p class="phones">
          <a class="phone" href="tel:1577-1701">
            1577-1701
          </a>
        </p>
        {institution.desks.map((desk) => (
          <SummaryList language={language} rows={deskRows(desk, language)} />
        ))}
      </Part>
      <p>
        <LinkButton kind="tertiary" href={routes.site.institutions()}>
          {say(t.back, language)}
        </LinkButton>{' '}
        <PrintButton>{say(uiText.print, language)}</PrintButton>
      </p>
    </Stack>
  );
}
