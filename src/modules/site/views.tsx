import { roleText } from '../../db/decision.ts';
import { routes } from '../../routes.ts';
import { type Language, say, type Words } from '../../shared/text.ts';
import { Button } from '../../ui/button.tsx';
import { Card, Grid, LinkCard, Stack } from '../../ui/card.tsx';
import { onKiosk } from '../../ui/kiosk.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { SummaryList } from '../../ui/summary-list.tsx';
import { type Directory, needDomains, needQuestions, needWords } from '../directory/index.ts';
import type { DemoRoles } from '../identity/index.ts';
import { practiceReceipt, shownCode } from '../victim/index.ts';
import type { Door } from './doors.ts';
import { institutionWords } from './institutions/text.ts';
import { deskRows } from './institutions/views.tsx';
import { siteText as t } from './text.ts';

type HomeProps = {
  readonly language: Language;
  readonly directory: Directory;
  readonly demo: DemoRoles;
  readonly doors: readonly Door[];
};

type Spoken = { readonly language: Language };

function Call({
  title,
  body,
  numbers,
  language,
}: Spoken & { title: Words; body: Words; numbers: readonly string[] }) {
  return (
    <Card look="warm" title={title} level={3} language={language}>
      <p>{say(body, language)}</p>
      <p class="phones">
        {numbers.map((number) => (
          <a class="phone" href={`tel:${number}`}>
            {number}
          </a>
        ))}
      </p>
    </Card>
  );
}

function Doors({ language, doors }: HomeProps) {
  if (doors.length === 0) return null;
  return (
    <section class="doors" aria-label={say(t.doorsTitle, language)}>
      <Grid min="medium">
        {doors.map((door, at) => (
          <LinkCard
            level={2}
            first={at === 0}
            href={door.path}
            title={door.title}
            body={door.body}
            language={language}
          />
        ))}
      </Grid>
    </section>
  );
}

function Calls({ language }: Spoken) {
  return (
    <Card look="quiet" title={t.callTitle} language={language}>
      <Grid min="medium">
        <Call language={language} title={t.callDanger} body={t.callDangerBody} numbers={['112']} />
        <Call language={language} title={t.callTalk} body={t.callTalkBody} numbers={['1577-1701']} />
        <Call language={language} title={t.callNight} body={t.callNightBody} numbers={['1366', '182']} />
      </Grid>
    </Card>
  );
}

function Kinds({ language }: Spoken) {
  return (
    <Card look="quiet" title={t.kindsTitle} language={language}>
      <p>{say(t.kindsLead, language)}</p>
      <Grid min="small">
        {needDomains.map((need) => (
          <Card level={3} title={needWords[need]} language={language}>
            <p>{say(needQuestions[need], language)}</p>
          </Card>
        ))}
      </Grid>
    </Card>
  );
}

function Institutions({ language, directory }: HomeProps) {
  return (
    <Card look="quiet" title={t.whoTitle} language={language}>
      <p>{say(t.whoLead, language)}</p>
      <SummaryList
        language={language}
        rows={directory.institutions.map((one) => ({
          key: directory.nameOf(one.slug),
          value: say(institutionWords[one.slug].what, language),
        }))}
      />
      <p>
        <a href={routes.site.institutions()}>{say(t.whoMore, language)}</a>
      </p>
    </Card>
  );
}

function Visit({ language, directory }: HomeProps) {
  const found = directory.desk('center-intake');
  if (found === null) return null;
  return (
    <Card look="quiet" title={t.visitTitle} language={language}>
      <SummaryList language={language} rows={deskRows(found.desk, language)} />
      <p>
        <a href={routes.site.visit()}>{say(t.visitMore, language)}</a>
      </p>
    </Card>
  );
}

const before = [t.beforeReport, t.beforeName, t.beforePapers, t.beforeLanguage, t.beforeChoice] as const;

function Before({ language }: Spoken) {
  return (
    <Card look="warm" title={t.beforeTitle} language={language}>
      <ul>
        {before.map((line) => (
          <li>{say(line, language)}</li>
        ))}
      </ul>
    </Card>
  );
}

/** A door per role of each institution; one form, the button pressed says who. */
function DemoDoors({ language, directory, demo }: HomeProps) {
  if (demo.length === 0 || onKiosk()) return null;
  return (
    <Card title={t.demoTitle} id="demo" language={language}>
      <p>{say(t.demoLead, language)}</p>
      <form method="post" action={routes.demoSignIn()}>
        <Grid min="medium">
          {demo.map(({ institution, doors }) => {
            const name = say(directory.nameOf(institution), language);
            return (
              <Card level={3} title={name} language={language}>
                <Stack gap="small">
                  {doors.map((door) => {
                    const role = say(roleText[door.role], language);
                    return (
                      <Button
                        kind="tertiary"
                        name="staff"
                        value={door.staff}
                        label={`${role} ${door.name} – ${name}`}
                      >
                        {`${role} ${door.name}`}
                      </Button>
                    );
                  })}
                </Stack>
              </Card>
            );
          })}
        </Grid>
      </form>
      <PracticePhone language={language} />
    </Card>
  );
}

/** Her side of the same centre: the ordinary door, with numbers that everybody knows. */
function PracticePhone({ language }: Spoken) {
  const { code, pin } = practiceReceipt;
  return (
    <form method="post" action={routes.my.door()}>
      <Card level={3} title={t.demoVictimTitle} language={language}>
        <p>{say(t.demoVictimLead, language)}</p>
        <SummaryList
          language={language}
          rows={[
            { key: t.demoVictimCode, value: shownCode(code) },
            { key: t.demoVictimPin, value: pin },
          ]}
        />
        <input type="hidden" name="code" value={code} />
        <input type="hidden" name="pin" value={pin} />
        <Button kind="tertiary">{say(t.demoVictimOpen, language)}</Button>
      </Card>
    </form>
  );
}

/** The first page anybody sees. */
export function HomePage(props: HomeProps) {
  const { language } = props;
  return (
    <Stack gap="large">
      <PageHead title={t.heading} lead={t.lead} language={language} />
      <Doors {...props} />
      <Calls language={language} />
      <DemoDoors {...props} />
      <Kinds language={language} />
      <Before language={language} />
      <Visit {...props} />
      <Institutions {...props} />
    </Stack>
  );
}
