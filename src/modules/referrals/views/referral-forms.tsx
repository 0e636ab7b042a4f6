import type { Child } from 'hono/jsx';
import { routes } from '../../../routes.ts';
import type { StaffId } from '../../../shared/ids.ts';
import { fill, type Words } from '../../../shared/text.ts';
import { Button, ButtonRow, LinkButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { type OptionGroup, Radios, Select } from '../../../ui/choice.tsx';
import { DayField } from '../../../ui/day-field.tsx';
import { TextField } from '../../../ui/field.tsx';
import type { FormState } from '../../../ui/form-state.ts';
import { type FormSecrets, PostForm } from '../../../ui/post-form.tsx';
import { phrase, type Spoken } from '../../../ui/say.ts';
import { fallbacksOf } from '../fallback.ts';
import {
  declineReasons,
  declineWords,
  notProvidedReasons,
  notProvidedWords,
  withdrawalGrounds,
  withdrawalWords,
} from '../reasons.ts';
import { mayStep } from '../referral.ts';
import type { ReferralDetail } from '../store.ts';
import { queueText, referralText } from '../text.ts';
import type { NameOf } from './parts.tsx';

/** Who looks: the desk that got it, the side that sent it, or neither. */
export type Stance = {
  readonly desk: boolean;
  readonly lead: boolean;
  readonly claimant: boolean;
  readonly sender: boolean;
};

export type FormsProps = Spoken & {
  readonly referral: ReferralDetail;
  readonly stance: Stance;
  readonly state: FormState;
  /** Secrets for one form; every form has its own key. */
  readonly secrets: () => FormSecrets;
  readonly colleagues: readonly { readonly id: StaffId; readonly name: string }[];
  readonly elsewhere: readonly OptionGroup[];
  readonly nameOf: NameOf;
};

const codes = (list: readonly string[], said: Readonly<Record<string, Words>>) =>
  list.flatMap((value) => {
    const label = said[value];
    return label === undefined ? [] : [{ value, label }];
  });

function Section({ title, language, children }: Spoken & { title: Words; children?: Child }) {
  return (
    <Card title={title} look="quiet" language={language}>
      {children}
    </Card>
  );
}

/** A fold for what is done rarely; open when its form came back with errors. */
function Fold({
  title,
  language,
  open,
  children,
}: Spoken & { title: Words; open: boolean; children?: Child }) {
  return (
    <details class="details" open={open}>
      <summary>{phrase(title, language)}</summary>
      <div class="details-body">{children}</div>
    </details>
  );
}

const wrong = (state: FormState, ...names: readonly string[]) =>
  state.errors.some((error) => names.includes(error.field));

function Claim({ referral, secrets, language }: FormsProps) {
  return (
    <PostForm action={routes.referrals.claim(referral.id)} secrets={secrets()} inline>
      <Button shortcut="c">{phrase(queueText.claim, language)}</Button>
    </PostForm>
  );
}

function Assign({ referral, secrets, state, colleagues, language }: FormsProps) {
  return (
    <Fold title={referralText.assignTitle} language={language} open={wrong(state, 'staff')}>
      <PostForm action={routes.referrals.claim(referral.id)} secrets={secrets()}>
        <input type="hidden" name="assign" value="yes" />
        <Select
          state={state}
          name="staff"
          label={referralText.assignTo}
          language={language}
          options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Button kind="secondary">{phrase(referralText.assign, language)}</Button>
      </PostForm>
    </Fold>
  );
}

function Answer(props: FormsProps) {
  const { referral, secrets, state, language, nameOf } = props;
  const next = fallbacksOf(referral.service)[0];
  return (
    <>
      <PostForm action={routes.referrals.acceptance(referral.id)} secrets={secrets()} inline>
        <Button shortcut="a">{phrase(referralText.accept, language)}</Button>
      </PostForm>
      <Fold title={referralText.declineTitle} language={language} open={wrong(state, 'reason')}>
        <PostForm action={routes.referrals.declination(referral.id)} secrets={secrets()}>
          <p>{phrase(referralText.declineHint, language)}</p>
          {next === undefined ? null : (
            <p>
              {fill(phrase(referralText.declineNext, language), {
                institution: phrase(nameOf(next.institution), language),
              })}
            </p>
          )}
          <Radios
            state={state}
            name="reason"
            label={referralText.reason}
            language={language}
            choices={codes(declineReasons, declineWords)}
          />
          <Button kind="secondary">{phrase(referralText.decline, language)}</Button>
        </PostForm>
      </Fold>
    </>
  );
}

function Booking({ referral, secrets, state, language }: FormsProps) {
  const shared = { state, language };
  return (
    <Fold
      title={referralText.bookTitle}
      language={language}
      open={referral.bookedOn === null || wrong(state, 'day', 'time', 'place')}
    >
      <PostForm action={routes.referrals.booking(referral.id)} secrets={secrets()}>
        <DayField {...shared} name="day" label={referralText.day} />
        <TextField {...shared} name="time" label={referralText.time} type="time" width="sm" />
        <TextField {...shared} name="place" label={referralText.place} optional maxlength={200} />
        <Button kind="secondary">{phrase(referralText.book, language)}</Button>
      </PostForm>
    </Fold>
  );
}

function Outcome({ referral, secrets, state, language }: FormsProps) {
  const why = (
    <Select
      state={state}
      name="why"
      label={referralText.notProvidedReason}
      language={language}
      options={codes(notProvidedReasons, notProvidedWords)}
    />
  );
  return (
    <Fold title={referralText.outcomeTitle} language={language} open={wrong(state, 'result', 'why')}>
      <PostForm action={routes.referrals.outcome(referral.id)} secrets={secrets()}>
        <Radios
          state={state}
          name="result"
          label={referralText.outcomeTitle}
          language={language}
          choices={[
            { value: 'provided', label: referralText.provided },
            { value: 'not_provided', label: referralText.notProvided, reveal: why },
          ]}
        />
        <Button>{phrase(referralText.outcome, language)}</Button>
      </PostForm>
    </Fold>
  );
}

function Reroute({ referral, secrets, state, elsewhere, language }: FormsProps) {
  return (
    <Fold title={referralText.rerouteTitle} language={language} open={wrong(state, 'service')}>
      <PostForm action={routes.referrals.rerouting(referral.id)} secrets={secrets()}>
        <Select
          state={state}
          name="service"
          label={referralText.rerouteTo}
          language={language}
          width="lg"
          options={elsewhere}
        />
        <Button kind="secondary">{phrase(referralText.reroute, language)}</Button>
      </PostForm>
    </Fold>
  );
}

function Withdraw({ referral, secrets, state, language }: FormsProps) {
  return (
    <Fold title={referralText.withdrawTitle} language={language} open={wrong(state, 'ground')}>
      <PostForm action={routes.referrals.withdrawal(referral.id)} secrets={secrets()}>
        <p>{phrase(referralText.withdrawHint, language)}</p>
        <Radios
          state={state}
          name="ground"
          label={referralText.withdrawGround}
          language={language}
          choices={codes(
            withdrawalGrounds.filter((ground) => ground !== 'consent_withdrawn'),
            withdrawalWords,
          )}
        />
        <Button kind="secondary">{phrase(referralText.withdraw, language)}</Button>
      </PostForm>
    </Fold>
  );
}

function DeskForms(props: FormsProps) {
  const { referral, stance, language } = props;
  const { status } = referral;
  const atWork = status === 'accepted' || status === 'in_progress';
  return (
    <>
      {status === 'sent' ? <Claim {...props} /> : null}
      {status === 'received' && stance.claimant ? <Answer {...props} /> : null}
      {atWork && stance.claimant ? (
        <>
          <ButtonRow>
            <LinkButton href={routes.referrals.deliveries(referral.id)} shortcut="d">
              {phrase(referralText.deliver, language)}
            </LinkButton>
          </ButtonRow>
          <Booking {...props} />
          <Outcome {...props} />
        </>
      ) : null}
      {stance.lead && (status === 'sent' || status === 'received' || atWork) ? <Assign {...props} /> : null}
    </>
  );
}

function SenderForms(props: FormsProps) {
  const { referral, secrets, language } = props;
  const { status } = referral;
  const elsewhere = status !== 'provided' && (mayStep('close', status) || mayStep('takeBack', status));
  return (
    <>
      {mayStep('close', status) ? (
        <PostForm action={routes.referrals.closure(referral.id)} secrets={secrets()} inline>
          <Button>{phrase(referralText.close, language)}</Button>
        </PostForm>
      ) : null}
      {elsewhere && props.elsewhere.length > 0 ? <Reroute {...props} /> : null}
      {mayStep('withdraw', status) ? <Withdraw {...props} /> : null}
    </>
  );
}

/** What this reader can do with the referral now; nothing when it is not theirs to move. */
export function ReferralForms(props: FormsProps) {
  const { stance, referral, language } = props;
  if (!stance.desk && !stance.sender) return null;
  if (referral.status === 'closed' || referral.status === 'withdrawn') return null;
  return (
    <Section title={referralText.actions} language={language}>
      {stance.desk ? <DeskForms {...props} /> : null}
      {stance.sender ? <SenderForms {...props} /> : null}
    </Section>
  );
}
