import type { Words } from '../../../shared/text.ts';
import type { Period } from './day-count.ts';
import { courtRows } from './table-court.ts';
import { moneyRows } from './table-money.ts';
import { protectionRows } from './table-protection.ts';

/** Days in a case that start or end a clock. */
export type DeadlineTrigger =
  | 'harm'
  | 'harm-known'
  | 'harm-and-offender-known'
  | 'offender-known'
  | 'relief-decision-served'
  | 'damages-received'
  | 'complaint-received'
  | 'investigation-begun'
  | 'stall-objection-filed'
  | 'non-referral-decided'
  | 'non-referral-notice'
  | 'sent-to-prosecutor'
  | 'disposition-decided'
  | 'reasons-requested'
  | 'non-indictment-notice'
  | 'prosecution-appeal-filed'
  | 'prosecution-appeal-dismissed'
  | 'hearing'
  | 'trial-opened'
  | 'offender-deposit'
  | 'judgment-final'
  | 'emergency-measure'
  | 'provisional-measure'
  | 'provisional-detention'
  | 'no-measures-notice'
  | 'domestic-interim-measure'
  | 'domestic-interim-detention'
  | 'domestic-protection-order'
  | 'moved-under-order'
  | 'moved-from-fear'
  | 'left-job'
  | 'emergency-welfare-refused'
  | 'work-injury'
  | 'work-death-or-impairment'
  | 'evidence-hold'
  | 'evidence-hold-extended'
  | 'safety-measures-end';

/**
 * What the clock is:
 * - `claim`: the last day to do something; moved by 민법 §161
 * - `office`: the last day by which an office must act
 * - `expiry`: the day a protection ends; never moved, counted from the first day on, so never promised too long
 * - `opens`: the first day on which something may be done
 * - `on-the-day`: the event itself is the day
 * - `open`: a right without a fixed day
 */
export type ClockKind = 'claim' | 'office' | 'expiry' | 'opens' | 'on-the-day' | 'open';

export type DeadlineRow = {
  readonly code: string;
  readonly trigger: DeadlineTrigger;
  readonly kind: ClockKind;
  readonly right: Words;
  readonly period?: Period;
  readonly law: string;
  /** First and last day of the event for which the row is law. */
  readonly eventFrom?: string;
  readonly eventTo?: string;
  /** First and last day of asking on which the row is law. */
  readonly validFrom?: string;
  readonly validTo?: string;
  /** Days before the advised day on which to remind; the usual ones of the period when absent. */
  readonly leads?: readonly number[];
  /** Does not run before adulthood for a minor's sexual abuse. */
  readonly minorsWait?: true;
  /** Only the person who filed a 고소 or 고발 has the right. */
  readonly complainantOnly?: true;
  readonly note?: Words;
  readonly confidence?: 'medium' | 'low';
};

/** Every clock of a victim's case as data, one row for each right and each state of the law. */
export const deadlineRows: readonly DeadlineRow[] = [...moneyRows, ...courtRows, ...protectionRows];
