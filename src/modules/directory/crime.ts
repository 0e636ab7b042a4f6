import { type Words, words } from '../../shared/text.ts';

/** Coded crime types for lists and statistics. One case may carry several: crimes overlap. */
export const crimeCategories = [
  'sexual',
  'digital_sexual',
  'stalking',
  'domestic_violence',
  'child_abuse',
  'homicide',
  'robbery',
  'assault',
  'arson',
  'abduction',
  'intimidation',
  'fraud',
  'illegal_lending',
  'trafficking',
  'traffic',
  'other',
] as const;
export type CrimeCategory = (typeof crimeCategories)[number];

export const crimeWords: Readonly<Record<CrimeCategory, Words>> = {
  sexual: words('성폭력', 'Sexual violence'),
  digital_sexual: words('디지털 성범죄', 'Digital sexual crime'),
  stalking: words('스토킹', 'Stalking'),
  domestic_violence: words('가정폭력', 'Domestic violence'),
  child_abuse: words('아동학대', 'Child abuse'),
  homicide: words('살인(미수 포함)', 'Homicide (attempts included)'),
  robbery: words('강도', 'Robbery'),
  assault: words('상해·폭행', 'Injury or assault'),
  arson: words('방화', 'Arson'),
  abduction: words('체포·감금·약취·유인', 'Confinement or abduction'),
  intimidation: words('협박', 'Intimidation'),
  fraud: words('사기(전화금융사기·전세사기 포함)', 'Fraud (voice phishing and lease fraud included)'),
  illegal_lending: words('불법사금융·불법추심', 'Illegal lending or collection'),
  trafficking: words('인신매매', 'Trafficking in persons'),
  traffic: words('교통사고', 'Traffic accident'),
  other: words('그 밖의 범죄', 'Another crime'),
};

/** Crimes against life and body (생명·신체에 대한 범죄), the core of most victim benefits. */
export const crimesAgainstPerson = [
  'sexual',
  'domestic_violence',
  'child_abuse',
  'homicide',
  'robbery',
  'assault',
  'arson',
  'abduction',
  'trafficking',
] as const satisfies readonly CrimeCategory[];

/**
 * Where the prosecution's economic aid is worth asking for. Stalking, digital sexual crime and others
 * enter only through the catch-all "기타 생명·신체의 안전을 해하는 범죄", which a committee decides, so
 * nobody is left out beforehand (범죄피해자에 대한 경제적 지원 업무처리지침 제3조 제1항).
 */
export const crimesWorthAsking = [
  ...crimesAgainstPerson,
  'stalking',
  'digital_sexual',
  'other',
] as const satisfies readonly CrimeCategory[];

/** Reads a crime type from a form; null for anything else. */
export function parseCrimeCategory(text: unknown): CrimeCategory | null {
  return crimeCategories.find((category) => category === text) ?? null;
}
