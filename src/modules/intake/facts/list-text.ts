import { type Words, words } from '../../../shared/text.ts';

/** The words of choices inside lists: relatives, schools, benefits of other laws (범죄피해자 보호법 시행령 제16조의2). */
const choices: Readonly<Record<string, Words>> = {
  spouse: words('배우자', 'Spouse'),
  'de-facto-spouse': words('사실혼 배우자', 'De facto spouse'),
  child: words('자녀', 'Child'),
  'unborn-child': words('태아', 'Unborn child'),
  parent: words('부모', 'Parent'),
  grandchild: words('손자녀', 'Grandchild'),
  grandparent: words('조부모', 'Grandparent'),
  sibling: words('형제자매', 'Brother or sister'),
  other: words('그 밖', 'Another'),
  none: words('다니지 않음', 'None'),
  kindergarten: words('어린이집·유치원', 'Nursery or kindergarten'),
  elementary: words('초등학교', 'Elementary school'),
  middle: words('중학교', 'Middle school'),
  high: words('고등학교', 'High school'),
  university: words('대학교', 'University'),
  'state-compensation': words('국가배상', 'State compensation'),
  'industrial-disability': words('산재 장해급여', 'Industrial accident: disability'),
  'industrial-bereaved': words('산재 유족급여', 'Industrial accident: bereaved family'),
  'industrial-sickness-pension': words('산재 상병보상연금', 'Industrial accident: sickness pension'),
  'industrial-medical': words('산재 요양급여', 'Industrial accident: treatment'),
  'industrial-leave': words('산재 휴업급여', 'Industrial accident: lost wages'),
  'motor-guarantee': words('자동차손해배상 보장사업', 'Motor accident guarantee'),
  'righteous-person': words('의사상자 보상', 'Compensation for those who helped others'),
  seafarer: words('선원 재해보상', 'Seafarers’ accident compensation'),
  'fishing-vessel': words('어선원 재해보상', 'Fishing crew accident compensation'),
  'labour-standards': words('근로기준법 재해보상', 'Accident compensation by the Labour Standards Act'),
  'volunteer-fire': words('의용소방대원 재해보상', 'Volunteer firefighters’ compensation'),
  'public-officer': words('공무원 재해보상', 'Public officials’ accident compensation'),
  military: words('군인 재해보상', 'Military accident compensation'),
  'private-school': words('사립학교교직원 급여', 'Private school staff benefits'),
};

/** The words of one choice of a list row; undefined when nobody named it. */
export function listChoiceWords(value: string): Words | undefined {
  return choices[value];
}
