import { routes } from '../../../routes.ts';
import type { CaseId } from '../../../shared/ids.ts';
import { fill } from '../../../shared/text.ts';
import { Button, ButtonRow, LinkButton } from '../../../ui/button.tsx';
import { Card, Grid } from '../../../ui/card.tsx';
import { Checkbox } from '../../../ui/choice.tsx';
import { TextArea } from '../../../ui/field.tsx';
import type { FormState } from '../../../ui/form-state.ts';
import { EmptyState, Notice } from '../../../ui/notice.tsx';
import { type FormSecrets, PostForm } from '../../../ui/post-form.tsx';
import { phrase, type Spoken } from '../../../ui/say.ts';
import { SummaryList } from '../../../ui/summary-list.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { Moment } from '../../../ui/times.tsx';
import type { ClassPayload } from '../payload.ts';
import type { BundleReview, FallbackLine, ReviewColumn } from '../reviewing.ts';
import { bundleText } from '../text.ts';
import { Duplicates } from './bundle-new.tsx';
import { type NameOf, serviceName } from './parts.tsx';

type ReviewProps = Spoken & {
  readonly case: CaseId;
  readonly review: BundleReview;
  readonly state: FormState;
  readonly secrets: FormSecrets;
  readonly nameOf: NameOf;
  readonly notices: readonly string[];
};

function Payload({ payload, language }: Spoken & { payload: readonly ClassPayload[] }) {
  if (payload.every((one) => one.fields.length === 0 && one.hidden === 0)) {
    return (
      <p>
        {payload.map((one) => phrase(one.label, language)).join(', ')}{' '}
        <small>{phrase(bundleText.seenNothing, language)}</small>
      </p>
    );
  }
  return (
    <>
      <ul>
        {payload.map((one) => (
          <li>
            <strong>{phrase(one.label, language)}</strong>
            {': '}
            {one.fields.map((field) => phrase(field.label, language)).join(', ') ||
              phrase(one.hidden === 0 ? bundleText.seenNothing : bundleText.seenSealed, language)}
            {one.hidden === 0 ? null : <small> ({phrase(bundleText.seenHidden, language)})</small>}
          </li>
        ))}
      </ul>
      <details class="details">
        <summary>{phrase(bundleText.showValues, language)}</summary>
        <div class="details-body">
          <SummaryList
            language={language}
            rows={payload.flatMap((one) =>
              one.fields.map((field) => ({ key: field.label, value: field.value })),
            )}
          />
        </div>
      </details>
    </>
  );
}

function fallbackText(line: FallbackLine, nameOf: NameOf, language: ReviewProps['language']): string {
  if (line.next === null) return phrase(bundleText.fallbackNone, language);
  const institution = phrase(nameOf(line.next.institution), language);
  return line.consented
    ? `${institution} – ${phrase(line.next.name, language)}`
    : fill(phrase(bundleText.fallbackNoConsent, language), { institution });
}

function Column({
  column,
  case: of,
  state,
  nameOf,
  language,
}: Pick<ReviewProps, 'case' | 'state' | 'nameOf' | 'language'> & { column: ReviewColumn }) {
  const { institution, services } = column;
  return (
    <Card
      title={nameOf(institution)}
      level={3}
      language={language}
      aside={
        column.consented ? null : (
          <Tag label={bundleText.noConsent} tone="warn" icon="lock" language={language} />
        )
      }
    >
      <ul>
        {services.map((service) => (
          <li>{phrase(service.name, language)}</li>
        ))}
      </ul>
      <h4>{phrase(bundleText.seen, language)}</h4>
      {column.consented ? (
        <Payload payload={column.payload} language={language} />
      ) : (
        <p>
          {phrase(bundleText.noConsentBody, language)}{' '}
          <a href={`${routes.cases.newConsent(of)}?institution=${institution}`}>
            {phrase(bundleText.askConsent, language)}
          </a>
        </p>
      )}
      <SummaryList
        language={language}
        rows={[
          {
            key: bundleText.clock,
            value: column.answerBy === null ? null : <Moment at={column.answerBy} language={language} />,
          },
          {
            key: bundleText.fallback,
            value: column.fallbacks.map((line) => (
              <span>
                {services.length > 1 ? `${serviceName(line.service.slug, language)}: ` : ''}
                {fallbackText(line, nameOf, language)}{' '}
              </span>
            )),
          },
        ]}
      />
      {column.consented ? (
        <TextArea
          state={state}
          name={`message-${institution}`}
          label={bundleText.message}
          hint={bundleText.messageHint}
          optional
          rows={2}
          maxlength={1000}
          language={language}
        />
      ) : null}
    </Card>
  );
}

/** One column per institution, one button below. */
export function ReviewBundle(props: ReviewProps) {
  const { review, language, case: of } = props;
  const sendable = review.columns.filter((column) => column.consented).length;
  const withheld = review.columns.length - sendable;
  const services = review.columns.flatMap((column) => column.services);
  const back = new URLSearchParams(services.map((service) => ['service', service.slug])).toString();
  return (
    <>
      <h2>{phrase(bundleText.reviewTitle, language)}</h2>
      <p>{phrase(bundleText.reviewLead, language)}</p>
      {props.notices.map((notice) => (
        <Notice tone="warn" language={language}>
          <p>{notice}</p>
        </Notice>
      ))}
      <Duplicates pairs={review.duplicates} language={language} />
      {review.columns.length === 0 ? (
        <EmptyState title={bundleText.none} language={language}>
          <LinkButton href={routes.cases.newBundle(of)}>{phrase(bundleText.back, language)}</LinkButton>
        </EmptyState>
      ) : (
        <PostForm action={routes.cases.bundles(of)} secrets={props.secrets}>
          {services.map((service) => (
            <input type="hidden" name="service" value={service.slug} />
          ))}
          <Grid min="large">
            {review.columns.map((column) => (
              <Column {...props} column={column} />
            ))}
          </Grid>
          {withheld === 0 ? null : (
            <Checkbox state={props.state} name="hold" label={bundleText.hold} language={language} />
          )}
          <ButtonRow>
            <Button size="large">
              {sendable === 0
                ? phrase(bundleText.keep, language)
                : fill(phrase(bundleText.send, language), { n: sendable })}
            </Button>
            <LinkButton kind="text" href={`${routes.cases.newBundle(of)}?${back}`}>
              {phrase(bundleText.back, language)}
            </LinkButton>
          </ButtonRow>
        </PostForm>
      )}
    </>
  );
}
