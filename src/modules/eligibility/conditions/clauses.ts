import { words } from '../../../shared/text.ts';
import { always, isTrue } from '../logic.ts';
import { type Clause, discretion, excluding, ordinary, required } from '../rule.ts';
import { fearsHarm, offenderWouldBenefit, onVictimSide, propertyOnly, reported } from './common.ts';

/** Clauses that several services share; the service's slug makes the code its own. */

/** The case stands with the police or beyond. */
export function mustBeReported(slug: string, law: string): Clause {
  return required(
    `${slug}.reported`,
    law,
    words(
      '수사기관에 신고되었거나 사건이 진행 중이에요.',
      'The crime was reported or a case is under way.',
      '경찰에 신고했어요. 또는 경찰이 살펴보고 있어요.',
    ),
    reported,
  );
}

/** Ordinarily after a report, but danger does not wait for one. */
export function ordinarilyReported(slug: string, law: string): Clause {
  return ordinary(
    `${slug}.reported`,
    law,
    words(
      '수사기관에 신고되었거나 사건이 진행 중이에요.',
      'The crime was reported or a case is under way.',
      '경찰에 신고했어요. 또는 경찰이 살펴보고 있어요.',
    ),
    reported,
    words(
      '신고 전이라도 위험이 있으면 경찰이 먼저 보호할 수 있어요. 위험하면 112에 바로 전화하세요.',
      'Where there is danger the police can protect before a report. In danger call 112 at once.',
      '신고하기 전에도 위험하면 경찰이 지켜 줄 수 있어요. 위험하면 112에 전화하세요.',
    ),
  );
}

/** Real fear for life or body. */
export function mustFearHarm(slug: string, law: string): Clause {
  return required(
    `${slug}.fear`,
    law,
    words(
      '생명이나 신체에 해를 입을 걱정이 있어요.',
      'There is fear of harm to life or body.',
      '몸을 다칠까 봐 걱정돼요.',
    ),
    fearsHarm,
  );
}

/** Not open where nothing but property was harmed. */
export function notForPropertyOnly(slug: string, law: string): Clause {
  return excluding(
    `${slug}.property-only`,
    law,
    words('재산만 피해를 입은 범죄예요.', 'Nothing but property was harmed.', '돈이나 물건만 잃었어요.'),
    propertyOnly,
  );
}

/** The applicant is on the victim's side. */
export function mustBeVictimSide(slug: string, law: string): Clause {
  return required(
    `${slug}.victim-side`,
    law,
    words(
      '피해자나 가족, 대리인, 의뢰 기관이에요.',
      'The applicant is the victim, family, an agent or an agency.',
      '당한 사람이나 가족이에요. 다른 사람이 대신해도 돼요.',
    ),
    onVictimSide,
  );
}

/** The help might reach the offender: weighed, never a refusal by itself. */
export function offenderWeighed(slug: string, law: string): Clause {
  return discretion(
    `${slug}.offender-benefits`,
    law,
    words(
      '지원이 가해자에게 돌아갈 수 있어요.',
      'The help might end up with the offender.',
      '도움이 나쁜 일을 한 사람에게 갈 수 있어요.',
    ),
    offenderWouldBenefit,
    words(
      '피해자에게만 쓰이게 하는 방법을 함께 찾을 수 있어요. 따로 사는 곳이나 따로 쓰는 계좌가 있으면 알려 주세요.',
      'There are ways to keep it with the victim: tell of a home or an account of your own.',
    ),
  );
}

/** A grave responsibility of the victim was found: weighed, never a refusal by itself. */
export function responsibilityWeighed(slug: string, law: string): Clause {
  return discretion(
    `${slug}.grave-fault`,
    law,
    words(
      '수사나 재판에서 피해자에게도 큰 책임이 있다고 보았어요.',
      'The investigation or a court found grave responsibility of the victim as well.',
      '경찰이나 법원이 다른 사정도 있다고 봤어요.',
    ),
    isTrue('victim.graveFault'),
    words(
      '그렇게 보았더라도 신청할 수 있어요. 그때의 사정과 먼저 당한 일을 보여 주는 자료를 내세요.',
      'You may apply all the same: bring what shows the situation and what was done to you before.',
    ),
  );
}

/** The institution's own board weighs the case in every situation. */
export function boardDecides(slug: string, law: string): Clause {
  return discretion(
    `${slug}.board`,
    law,
    words(
      '기관 심의회가 사정을 보고 정해요.',
      'The institution’s board decides on the circumstances.',
      '그곳 사람들이 모여서 정해요.',
    ),
    always,
    words(
      '피해 정도와 형편을 보여 주는 서류를 내면 심의에 도움이 돼요.',
      'Papers that show the harm and your situation help the board.',
    ),
  );
}
