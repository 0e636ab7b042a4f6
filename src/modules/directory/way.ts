import { words } from '../../shared/text.ts';

/** The way to the house where all desks stand: for the public page and for whoever has a meeting here. */
export const wayHere = words(
  '지하철 대방역에서 내려 3번 출구로 나오세요. 서울여성플라자 건물 3층이에요.',
  'Take the subway to Daebang Station and leave by exit 3. We are on the third floor of Seoul Women’s Plaza.',
  '대방역 3번 출구로 나와요. 서울여성플라자 건물 3층이에요.',
);
