import { words } from '../../../shared/text.ts';
import { after, money } from './after.ts';
import { dropped } from './dropped.ts';
import { investigation } from './investigation.ts';
import { reporting } from './reporting.ts';
import type { Stage } from './right.ts';
import { trial } from './trial.ts';

/** In the order in which a case goes. */
export const stages: readonly Stage[] = [reporting, investigation, dropped, trial, after, money];

export const rightsText = {
  title: words('절차 안내', 'Procedure', '절차 안내'),
  heading: words('사건이 진행될 때 내 권리', 'Your rights as a case goes on', '내가 할 수 있는 것'),
  lead: words(
    '전부 알 필요는 없어요. 지금 있는 단계만 보세요. 기한이 걱정되면 바로 전화하세요.',
    'You need not know all of it. Read the stage you are at, and call if a time limit worries you.',
    '다 몰라도 괜찮아요. 지금 필요한 것만 봐요.',
  ),
  asOf: words('{day} 기준으로 시행 중인 법이에요.', 'The law in force on {day}.', '{day}에 맞는 법이에요.'),
  contents: words('단계', 'Stages', '순서'),
  law: words('법 조문', 'The law', '법'),
  counting: words(
    '기간은 통지를 받은 날이나 안 날의 다음 날부터 세요. 마지막 날이 쉬는 날이면 다음 일하는 날까지예요. 일찍 할수록 안전해요.',
    'Periods are counted from the day after the notice or the event. If the last day is a holiday, the next working day counts. Sooner is safer.',
    '다음 날부터 세요. 일찍 할수록 좋아요.',
  ),
  alone: words(
    '혼자 세거나 쓰지 않아도 돼요. 변호사와 상담사가 함께해요.',
    'You need not count or write alone; lawyers and counsellors do it with you.',
    '혼자 하지 않아도 돼요. 같이 해요.',
  ),
} as const;
