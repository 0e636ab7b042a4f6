import type { Story } from '../story.ts';
import { coming } from './coming.ts';
import { ended } from './ended.ts';
import { guidance } from './guidance.ts';
import { home } from './home.ts';
import { images } from './images.ts';
import { property } from './property.ts';
import { violence } from './violence.ts';

/** Everybody who came to the demo centre in its last six weeks. */
export const stories: readonly Story[] = [
  ...coming,
  ...guidance,
  ...violence,
  ...home,
  ...images,
  ...property,
  ...ended,
];
