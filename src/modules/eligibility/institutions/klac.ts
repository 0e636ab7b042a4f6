import { words } from '../../../shared/text.ts';
import {
  childAbuse,
  domesticViolence,
  factTrialOver,
  personalCrime,
  reported,
  sexualCrime,
  stalkingCrime,
  traffickingCrime,
} from '../conditions/common.ts';
import { inGroup, someCrime } from '../conditions/crime.ts';
import { perhapsWithinMedian } from '../conditions/thresholds.ts';
import { always, any, type Condition, isTrue } from '../logic.ts';
import { excluding, ordinary, papers, required, type ServiceRule } from '../rule.ts';

/** 대한법률구조공단: advice for everybody, free representation for victims, compensation orders. */

/** Free by statute: 성폭력방지법 §7의2, 스토킹방지법 §9 6호, and the funds for domestic violence, child abuse, trafficking. */
const freeByStatute: Condition = any(
  sexualCrime,
  stalkingCrime,
  domesticViolence,
  childAbuse,
  traffickingCrime,
);

/** 법률구조법 시행령: household income within 125 % of 기준 중위소득. */
const modestIncome: Condition = perhapsWithinMedian('legal-aid-income-percent');

/** 소송촉진법 §25①: a closed list; murder, threats, confinement, intrusion and stalking are not in it. */
const orderListed: Condition = someCrime(inGroup('compensationOrder'));

const speedUp = '소송촉진 등에 관한 특례법';

export const klacRules: readonly ServiceRule[] = [
  {
    slug: 'klac-advice',
    institution: 'klac',
    confidence: 'high',
    urgency: 'U2',
    documents: papers(),
    clauses: [
      required(
        'klac-advice.anyone',
        '법률구조법 §2·§8',
        words(
          '누구나 무료로 상담받을 수 있어요(전화 132).',
          'Advice is free for everybody (call 132).',
          '누구나 돈을 안 내고 물어볼 수 있어요. 전화는 132예요.',
        ),
        always,
      ),
    ],
  },
  {
    slug: 'klac-representation',
    institution: 'klac',
    confidence: 'medium',
    urgency: 'U3',
    documents: papers('ID', 'FORM', 'INC', 'CASE'),
    clauses: [
      required(
        'klac-representation.target',
        '법률구조법 §21의2·§22',
        words(
          '생명·신체·성폭력·가정폭력·아동학대·스토킹 피해자이거나 소득이 기준 중위소득(전국 가구 소득의 한가운데 값)의 125% 이하예요.',
          'A victim of a crime against the person, or household income within 125 % of the median.',
          '몸을 다쳤거나 폭력을 당했어요. 또는 버는 돈이 많지 않아요.',
        ),
        any(freeByStatute, personalCrime, modestIncome),
      ),
      ordinary(
        'klac-representation.free-by-statute',
        '성폭력방지법 §7의2, 스토킹방지법 §9 6호, 법률구조법 §22',
        words(
          '성폭력·스토킹·가정폭력·아동학대·인신매매 피해자는 무료 소송 지원을 받아요.',
          'Victims of sexual or domestic violence, stalking, child abuse and trafficking are represented free.',
          '폭력을 당한 사람은 돈을 안 내고 재판 도움을 받아요.',
        ),
        freeByStatute,
        words(
          '공단이 이길 가능성과 사정을 보고 구조 여부와 무료 여부를 정해요. 증거와 소득 서류를 내세요.',
          'The corporation weighs the prospects and your means; bring evidence and income papers.',
        ),
      ),
    ],
    note: () =>
      words(
        '국선변호사는 형사 절차를, 공단은 손해배상 같은 민사·가사 절차를 맡아요.',
        'The state-appointed attorney acts in the criminal case, the corporation in the civil one.',
      ),
  },
  {
    slug: 'klac-compensation-order',
    institution: 'klac',
    confidence: 'high',
    urgency: 'U2',
    documents: papers('FORM', 'ID', 'BILL', 'CASE'),
    clauses: [
      required(
        'klac-compensation-order.reported',
        `${speedUp} §26`,
        words(
          '수사기관에 신고되었거나 사건이 진행 중이에요.',
          'The crime was reported or a case is under way.',
          '경찰에 신고했어요. 또는 경찰이 살펴보고 있어요.',
        ),
        reported,
      ),
      ordinary(
        'klac-compensation-order.listed',
        `${speedUp} §25①`,
        words(
          '배상명령을 할 수 있는 범죄예요.',
          'The offence is one for which an order can be made.',
          '법원이 손해를 갚으라고 할 수 있는 범죄예요.',
        ),
        orderListed,
        words(
          '이 죄명으로는 가해자와 합의한 금액만 배상명령을 받을 수 있어요(§25②). 상해 같은 죄로 함께 기소되면 신청할 수 있고, 아니면 민사소송을 해요.',
          'For this offence only an agreed sum can be ordered (§25②); if injury is charged as well you can apply, otherwise sue in a civil court.',
        ),
      ),
      excluding(
        'klac-compensation-order.suit-pending',
        `${speedUp} §26⑦`,
        words(
          '같은 손해로 다른 법원에 소송이 진행 중이에요.',
          'A suit for the same damage is pending in another court.',
          '같은 손해로 다른 재판을 하고 있어요.',
        ),
        isTrue('procedure.damagesSuitPending'),
      ),
      excluding(
        'klac-compensation-order.pleadings-closed',
        `${speedUp} §26①`,
        words(
          '2심까지 변론(법정에서 다투는 절차)이 모두 끝났어요.',
          'Pleadings up to the second instance are closed.',
          '두 번째 재판에서 할 말까지 다 끝났어요.',
        ),
        any(isTrue('procedure.pleadingsClosed'), factTrialOver),
      ),
    ],
    note: () =>
      words(
        '1심이나 2심 변론이 끝나기 전에 신청하세요. 각하되면 다시 신청할 수 없고 민사소송을 해야 해요.',
        'Apply before pleadings close at first or second instance. After a dismissal there is no second application, only a civil suit.',
      ),
  },
];
