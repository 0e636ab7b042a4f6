import type { DataClass } from '../../db/data-class.ts';
import { type Words, words } from '../../shared/text.ts';
import type { InstitutionSlug } from '../directory/index.ts';

export type NeededClasses = {
  /** The least with which the institution can do its work; ticked beforehand, never locked. */
  readonly classes: readonly DataClass[];
  /** What the institution does with it, said to the person; also the purpose on the receipt. */
  readonly reason: Words;
  /** What may be added when a certain help is wanted. */
  readonly more?: Words;
};

const needed = {
  center: {
    classes: ['service_use', 'protection'],
    reason: words(
      '각 기관이 한 일을 모아 보고, 빠진 도움이 없는지 끝까지 확인해요.',
      'Sees together what each institution has done and makes sure that no help is missed.',
      '받은 도움을 모아서 봐요. 빠진 도움이 없는지 확인해요.',
    ),
  },
  prosecution: {
    classes: ['identity', 'contact', 'incident', 'legal', 'money'],
    reason: words(
      '구조금과 치료비·생계비 신청을 살피고, 수사·재판이 어떻게 되는지 알려 드려요.',
      'Works on relief money and costs, and tells you how the case goes.',
      '받을 수 있는 돈을 알아보고, 재판 소식을 알려 줘요.',
    ),
  },
  police: {
    classes: ['identity', 'contact', 'incident', 'offender', 'protection'],
    reason: words(
      '다시 해를 입지 않도록 위험을 살피고 안전조치를 해요.',
      'Assesses the danger and takes measures to keep you safe.',
      '다시 다치지 않게 지켜 줘요.',
    ),
    more: words(
      '순찰이나 임시숙소를 바라면 “지금 있는 곳·다니는 곳”도 필요해요.',
      'For patrols or a temporary room, “where you are and go” is needed too.',
      '순찰을 바라면 사는 곳도 알려 줘야 해요.',
    ),
  },
  employment: {
    classes: ['identity', 'contact', 'work'],
    reason: words(
      '일을 쉬거나 새로 구할 때 받을 수 있는 도움을 찾아요.',
      'Finds help for a break from work or for a new job.',
      '일자리를 도와줘요.',
    ),
  },
  klac: {
    classes: ['identity', 'contact', 'incident', 'legal', 'money'],
    reason: words(
      '무료 법률상담과 소송 지원 대상인지 살펴요.',
      'Checks whether free legal advice and representation are open to you.',
      '무료로 법률 도움을 받을 수 있는지 알아봐요.',
    ),
  },
  cvsc: {
    classes: ['identity', 'contact', 'incident', 'protection', 'money', 'welfare', 'service_use'],
    reason: words(
      '사례관리자가 지원계획을 함께 세우고, 치료비·생계비 등 경제적 지원을 준비해요.',
      'The case manager makes the plan with you and prepares financial help.',
      '담당자가 함께 계획을 세우고 돈 문제를 도와줘요.',
    ),
  },
  homedoctor: {
    classes: ['identity', 'contact', 'legal'],
    reason: words(
      '가까운 곳에서 첫 법률상담을 해요.',
      'Gives first legal advice close to you.',
      '법률 상담을 해 줘요.',
    ),
  },
  finance: {
    classes: ['identity', 'contact', 'money'],
    reason: words(
      '빚과 생활자금 문제를 상담하고 받을 수 있는 금융지원을 찾아요.',
      'Advises on debt and living money and finds financial support.',
      '빚이나 돈 문제를 상담해 줘요.',
    ),
  },
  welfare: {
    classes: ['identity', 'contact', 'money', 'welfare'],
    reason: words(
      '긴급복지와 생계·의료·돌봄 지원을 살펴요.',
      'Looks into emergency welfare, living, medical and care support.',
      '생활과 병원, 돌봄 도움을 알아봐요.',
    ),
  },
  dsc: {
    classes: ['identity', 'contact', 'imagery'],
    reason: words(
      '온라인에 퍼진 것을 찾아 지우고, 다시 올라오는지 지켜봐요.',
      'Finds and removes what was spread online and watches for it coming back.',
      '인터넷에 퍼진 사진과 영상을 지워 줘요.',
    ),
  },
  stalking: {
    classes: ['identity', 'contact', 'incident', 'offender', 'protection'],
    reason: words(
      '스토킹에서 벗어나도록 상담, 이주, 법률 도움을 한 번에 챙겨요.',
      'Brings counselling, moving and legal help together against stalking.',
      '따라다니는 사람에게서 벗어나게 도와줘요.',
    ),
  },
  'seoul-jobs': {
    classes: ['identity', 'contact', 'work'],
    reason: words(
      '서울에서 일자리를 찾도록 도와요.',
      'Helps you find work in Seoul.',
      '서울에서 일자리를 찾아 줘요.',
    ),
  },
  smile: {
    classes: ['identity', 'contact', 'therapy'],
    reason: words(
      '심리평가와 심리치료를 해요. 사건 이야기는 상담에서 직접, 하고 싶은 만큼만 하면 돼요.',
      'Gives assessment and therapy. What happened you may tell there yourself, as much as you like.',
      '마음을 돌봐 줘요. 이야기는 하고 싶은 만큼만 하면 돼요.',
    ),
  },
  'statement-assistant': {
    classes: ['identity', 'contact', 'legal'],
    reason: words(
      '조사와 재판에서 하고 싶은 말을 전할 수 있게 도와요.',
      'Helps you to be understood in interviews and in court.',
      '조사받을 때 말을 잘할 수 있게 도와줘요.',
    ),
  },
  'victim-attorney': {
    classes: ['identity', 'contact', 'incident', 'offender', 'legal'],
    reason: words(
      '수사부터 재판까지 피해자 편에서 법률 대리를 해요.',
      'Represents you from the investigation to the trial.',
      '재판이 끝날 때까지 내 편에서 도와주는 변호사예요.',
    ),
  },
} as const satisfies Record<InstitutionSlug, NeededClasses>;

/** The least an institution needs, and what for. 개인정보 보호법 §16 (only what is needed). */
export function neededClasses(institution: InstitutionSlug): NeededClasses {
  return needed[institution];
}
