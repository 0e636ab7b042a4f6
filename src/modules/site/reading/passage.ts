import type { Words } from '../../../shared/text.ts';

/** A part of a page that is only read: a heading and a few sentences, one thought each. */
export type Passage = {
  readonly title: Words;
  readonly lines: readonly Words[];
  /** `steps` are numbered: they happen one after the other. */
  readonly kind?: 'list' | 'steps' | 'text';
  readonly look?: 'quiet' | 'warm';
  /** The law behind it, folded. */
  readonly law?: string;
};
