// Names as often as they occur. Surnames: Statistics Korea, 2015 census (share of the population in per
// mille, rounded); given names are put together from syllables common in names, which is what makes
// namesakes about as frequent as they are. Nobody in particular is meant.
import { type Random, weighted } from './random.ts';

const surname = weighted<string>([
  ['김', 215],
  ['이', 147],
  ['박', 84],
  ['최', 47],
  ['정', 43],
  ['강', 24],
  ['조', 21],
  ['윤', 21],
  ['장', 20],
  ['임', 17],
  ['한', 15],
  ['오', 15],
  ['서', 15],
  ['신', 15],
  ['권', 14],
  ['황', 14],
  ['안', 14],
  ['송', 14],
  ['전', 11],
  ['홍', 11],
  ['유', 13],
  ['고', 9],
  ['문', 9],
  ['양', 9],
  ['손', 9],
  ['배', 8],
  ['백', 7],
  ['허', 6],
  ['남', 5],
  ['심', 5],
  ['노', 5],
  ['하', 4],
  ['곽', 4],
  ['성', 4],
  ['차', 4],
  ['주', 4],
  ['우', 4],
  ['구', 4],
  ['민', 3],
  ['남궁', 0.4],
  ['황보', 0.2],
  ['선우', 0.1],
]);

const first = [...'민서지수예은하현유영정혜미경숙은윤주소다채나성준재우진태동상승도건시규종희선연가보아인'];
const second = [
  ...'서연윤진우현지은민영희수정경미숙아빈원준호훈석철환혁웅주하율린나라성근식용재규란선혜순자',
];
const families = [
  'NGUYEN',
  'TRAN',
  'LE',
  'WANG',
  'ZHANG',
  'LI',
  'SATO',
  'SANTOS',
  'KIM',
  'IVANOVA',
  'BAT',
] as const;
const givens = [
  'THI MAI',
  'VAN HUNG',
  'LI NA',
  'WEI',
  'YUKI',
  'MARIA',
  'ELENA',
  'ENKH',
  'MINH ANH',
  'JING',
] as const;

export type Name = { readonly text: string; readonly foreign: boolean };

/** A name as a counsellor would write it; about one in thirty is not Korean. */
export function nameOf(random: Random): Name {
  if (random.chance(0.035)) {
    return { text: `${random.pick(families)} ${random.pick(givens)}`, foreign: true };
  }
  // The square makes the front of each list more common, as fashions do.
  const given = (list: readonly string[]) => list[Math.floor(random.next() ** 1.6 * list.length)] ?? '수';
  return { text: surname(random) + given(first) + given(second), foreign: false };
}

export const districts = [
  '서울특별시 동작구 여의대방로',
  '서울특별시 관악구 남부순환로',
  '서울특별시 강서구 공항대로',
  '서울특별시 노원구 동일로',
  '서울특별시 송파구 올림픽로',
  '서울특별시 은평구 통일로',
  '경기도 수원시 팔달구 효원로',
  '인천광역시 부평구 부평대로',
] as const;

export const stories = [
  '헤어진 뒤에도 집 앞으로 찾아오고 하루에 여러 번 연락한다고 함.',
  '퇴근길에 뒤따라온 사람에게 맞아 병원 치료를 받음. 신고는 당일 함.',
  '함께 살던 사람에게 여러 해 동안 맞았고 아이도 보았다고 함.',
  '메신저로 알게 된 사람이 영상을 퍼뜨리겠다고 협박하며 돈을 요구함.',
  '은행을 사칭한 전화를 받고 세 번에 걸쳐 돈을 보냄.',
  '직장 상사에게 당한 일을 반년이 지나 처음 말함. 잠을 자지 못함.',
  '전세금을 돌려받지 못한 채 집주인과 연락이 끊김.',
] as const;
