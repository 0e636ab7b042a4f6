import { routes } from '../../../routes.ts';
import type { CaseId } from '../../../shared/ids.ts';
import { fill } from '../../../shared/text.ts';
import { Button, ButtonRow } from '../../../ui/button.tsx';
import { Stack } from '../../../ui/card.tsx';
import type { Choice } from '../../../ui/choice.tsx';
import { formState } from '../../../ui/form-state.ts';
import { EmptyState, Notice } from '../../../ui/notice.tsx';
import { phrase, type Spoken } from '../../../ui/say.ts';
import { domainWords, type Service, serviceDomains, urgencyWords } from '../../directory/index.ts';
import type { Recommendation } from '../recommending.ts';
import { bundleText } from '../text.ts';
import { type NameOf, serviceName } from './parts.tsx';

type NewBundleProps = Spoken & {
  readonly case: CaseId;
  readonly recommended: readonly Recommendation[];
  readonly services: readonly Service[];
  readonly open: ReadonlySet<string>;
  readonly drafts: ReadonlySet<string>;
  readonly ticked: readonly string[];
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

function choiceOf(service: Service, props: NewBundleProps): Choice {
  const { language, nameOf } = props;
  const why = props.recommended.find((one) => one.service === service.slug)?.why ?? [];
  const notes = [
    phrase(nameOf(service.institution), language),
    phrase(urgencyWords[service.urgency], language),
    ...(why.length === 0
      ? []
      : [
          fill(phrase(bundleText.why, language), {
            reason: why.map((one) => phrase(one, language)).join(', '),
          }),
        ]),
    ...sameAs(service, props),
    ...(props.drafts.has(service.slug) ? [phrase(bundleText.waitingConsent, language)] : []),
  ];
  return { value: service.slug, label: service.name, hint: notes.join(' · ') };
}

function Domains({ services, ...props }: NewBundleProps) {
  const state = formState({ service: props.ticked });
  const domains = serviceDomains.filter((domain) => services.some((one) => one.domain === domain));
  return (
    <Stack>
      {domains.map((domain) => (
        <DomainBox
          domain={domain}
          language={props.language}
          state={state}
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
    choices: readonly Choice[];
    state: ReturnType<typeof formState>;
  },
) {
  // One name for all boxes; the prefix keeps their ids apart.
  return (
    <fieldset class="field group">
      <legend class="label">{phrase(domainWords[props.domain], props.language)}</legend>
      <div class="choices">
        {props.choices.map((choice) => {
          const id = `service-${choice.value}`;
          const ticked = props.state.values.service;
          return (
            <div class="choice">
              <input
                id={id}
                type="checkbox"
                name="service"
                value={choice.value}
                checked={Array.isArray(ticked) && ticked.includes(choice.value)}
                aria-describedby={`${id}-note`}
              />
              <label for={id}>
                {phrase(choice.label, props.language)}
                <span class="choice-hint" id={`${id}-note`}>
                  {choice.hint === undefined ? '' : phrase(choice.hint, props.language)}
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

/** Suggested services by kind of help, ticked; the others folded below. A GET form: nothing is sent yet. */
export function NewBundle(props: NewBundleProps) {
  const { language, recommended, services, open } = props;
  const free = services.filter((service) => !open.has(service.slug));
  const suggested = new Set([...recommended.map((one) => one.service), ...props.drafts]);
  const first = free.filter((service) => suggested.has(service.slug));
  const others = free.filter((service) => !suggested.has(service.slug));
  return (
    <>
      <h2>{phrase(bundleText.newTitle, language)}</h2>
      <p>{phrase(bundleText.newLead, language)}</p>
      <Duplicates pairs={props.duplicates} language={language} />
      <form class="form" method="get" action={routes.cases.bundleReview(props.case)} autocomplete="off">
        {first.length === 0 ? (
          <EmptyState title={bundleText.none} body={bundleText.noneBody} language={language} />
        ) : (
          <Domains {...props} services={first} />
        )}
        <details class="details" open={first.length === 0}>
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
