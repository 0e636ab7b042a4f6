import { routes } from '../../../routes.ts';
import type { CaseId } from '../../../shared/ids.ts';
import { fill, type Language } from '../../../shared/text.ts';
import { Button, ButtonRow } from '../../../ui/button.tsx';
import { Stack } from '../../../ui/card.tsx';
import { FieldErrorMessage } from '../../../ui/field.tsx';
import { type FormState, fieldId, typedAll } from '../../../ui/form-state.ts';
import { EmptyState, Notice } from '../../../ui/notice.tsx';
import { type Phrase, phrase, type Spoken } from '../../../ui/say.ts';
import {
  domainWords,
  needLabels,
  type Service,
  serviceDomains,
  urgencyWords,
} from '../../directory/index.ts';
import type { AskedNeed, Recommendation } from '../suggestion.ts';
import { bundleText } from '../text.ts';
import { type NameOf, serviceName } from './parts.tsx';

type NewBundleProps = Spoken & {
  readonly case: CaseId;
  readonly recommended: readonly Recommendation[];
  readonly services: readonly Service[];
  readonly open: ReadonlySet<string>;
  readonly drafts: ReadonlySet<string>;
  /** `service`: what is ticked. */
  readonly state: FormState;
  readonly duplicates: readonly (readonly [string, string])[];
  readonly nameOf: NameOf;
};

/** The suggested services of which only one of the two would pay. */
function sameAs(service: Service, { recommended, language }: NewBundleProps): readonly string[] {
  const others = recommended.filter((one) => service.duplicates?.includes(one.service));
  if (others.length === 0) return [];
  const other = others.map((one) => serviceName(one.service, language)).join(', ');
  return [fill(phrase(bundleText.samePurpose, language), { other })];
}

/** Why a service is suggested, in a few words; null for one that is not. */
function reasonOf(suggested: Recommendation | undefined, language: Language): string | null {
  if (suggested === undefined) return null;
  const named = (level: AskedNeed['level']) =>
    suggested.asked
      .filter((one) => one.level === level)
      .map(({ need }) => phrase(needLabels[need], language));
  const [urgent, some] = [named('urgent'), named('some')];
  const parts = [
    ...(urgent.length === 0
      ? []
      : [fill(phrase(bundleText.whyUrgent, language), { needs: urgent.join(', ') })]),
    ...(some.length === 0 ? [] : [fill(phrase(bundleText.whyAsked, language), { needs: some.join(', ') })]),
    ...(suggested.asked.length === 0 ? [phrase(bundleText.whyUnasked, language)] : []),
    phrase(suggested.ground ?? bundleText.whyOpen, language),
  ];
  return fill(phrase(bundleText.why, language), { reason: parts.join(', ') });
}

type ServiceChoice = {
  readonly value: string;
  readonly label: Phrase;
  readonly why: string | null;
  readonly about: string;
};

function choiceOf(service: Service, props: NewBundleProps): ServiceChoice {
  const { language, nameOf } = props;
  const about = [
    phrase(nameOf(service.institution), language),
    phrase(urgencyWords[service.urgency], language),
    ...sameAs(service, props),
    ...(props.drafts.has(service.slug) ? [phrase(bundleText.waitingConsent, language)] : []),
  ];
  const suggested = props.recommended.find((one) => one.service === service.slug);
  return {
    value: service.slug,
    label: service.name,
    why: reasonOf(suggested, language),
    about: about.join(' · '),
  };
}

function Domains({ services, ...props }: NewBundleProps) {
  const domains = serviceDomains.filter((domain) => services.some((one) => one.domain === domain));
  return (
    <Stack>
      {domains.map((domain) => (
        <DomainBox
          domain={domain}
          language={props.language}
          ticked={typedAll(props.state, 'service')}
          choices={services
            .filter((service) => service.domain === domain)
            .map((service) => choiceOf(service, { ...props, services }))}
        />
      ))}
    </Stack>
  );
}

function DomainBox(
  props: Spoken & {
    domain: (typeof serviceDomains)[number];
    choices: readonly ServiceChoice[];
    ticked: readonly string[];
  },
) {
  // One name for all boxes; the prefix keeps their ids apart.
  return (
    <fieldset class="field group">
      <legend class="label">{phrase(domainWords[props.domain], props.language)}</legend>
      <div class="choices">
        {props.choices.map((choice) => {
          const id = `service-${choice.value}`;
          return (
            <div class="choice">
              <input
                id={id}
                type="checkbox"
                name="service"
                value={choice.value}
                checked={props.ticked.includes(choice.value)}
                aria-describedby={`${id}-note`}
              />
              <label for={id}>
                {phrase(choice.label, props.language)}
                <span id={`${id}-note`}>
                  {choice.why === null ? null : <span class="choice-hint">{choice.why}</span>}
                  <span class="choice-hint">{choice.about}</span>
                </span>
              </label>
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}

export function Duplicates({ pairs, language }: Spoken & { pairs: readonly (readonly [string, string])[] }) {
  if (pairs.length === 0) return null;
  return (
    <Notice tone="warn" language={language}>
      <ul>
        {pairs.map(([one, other]) => (
          <li>
            {fill(phrase(bundleText.duplicate, language), {
              one: serviceName(one, language),
              other: serviceName(other, language),
            })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/**
 * Suggested services by kind of help, each with its reason; the others folded below, open when one of them is
 * ticked. A GET form: nothing is sent yet.
 */
export function NewBundle(props: NewBundleProps) {
  const { language, recommended, services, open } = props;
  const free = services.filter((service) => !open.has(service.slug));
  const suggested = new Set([...recommended.map((one) => one.service), ...props.drafts]);
  const first = free.filter((service) => suggested.has(service.slug));
  const others = free.filter((service) => !suggested.has(service.slug));
  const ticked = typedAll(props.state, 'service');
  const unfolded = first.length === 0 || others.some(({ slug }) => ticked.includes(slug));
  return (
    <>
      <h2>{phrase(bundleText.newTitle, language)}</h2>
      <p>{phrase(bundleText.newLead, language)}</p>
      <Duplicates pairs={props.duplicates} language={language} />
      <form class="form" method="get" action={routes.cases.bundleReview(props.case)} autocomplete="off">
        <input type="hidden" name="chosen" value="yes" />
        <div id={fieldId('service')} tabindex={-1}>
          <FieldErrorMessage state={props.state} name="service" language={language} />
          {first.length === 0 ? (
            <EmptyState title={bundleText.none} body={bundleText.noneBody} language={language} />
          ) : (
            <Domains {...props} services={first} />
          )}
        </div>
        <details class="details" open={unfolded}>
          <summary>{phrase(bundleText.otherTitle, language)}</summary>
          <div class="details-body">
            <Domains {...props} services={others} />
          </div>
        </details>
        <ButtonRow>
          <Button>{phrase(bundleText.review, language)}</Button>
        </ButtonRow>
      </form>
    </>
  );
}
