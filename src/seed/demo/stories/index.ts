import type { Story } from '../story.ts';
import { coming } from './coming.ts';
import { ended } from './ended.ts';
import { family } from './family.ts';
import { guidance } from './guidance.ts';
import { home } from './home.ts';
import { images } from './images.ts';
import { money } from './money.ts';
import { stalking } from './stalking.ts';
import { street } from './street.ts';
import { violence } from './violence.ts';

/** Everybody who came to the demo centre in its last six weeks. */
export const stories: readonly Story[] = [
  ...coming,
  ...guidance,
  ...violence,
  ...street,
  ...home,
  ...family,
  ...images,
  ...stalking,
  ...money,
  ...ended,
];
