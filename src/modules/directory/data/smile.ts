import { words } from '../../../shared/text.ts';
import { crimesAgainstPerson } from '../crime.ts';
import type { Service } from '../service.ts';
import { sources } from './sources.ts';

export const smileServices: readonly Service[] = [
  {
    slug: 'smile-psych',
    institution: 'smile',
    name: words('심리상담·심리평가·심리치료·정신과 진료', 'Counselling, assessment, therapy, psychiatry'),
    domain: 'psych',
    urgency: 'U1',
    reportRequired: 'C',
    documents: ['FORM', 'REFER', 'CONS'],
    legalBasis: ['범죄피해자 보호법 제7조 제2항·제3항', '범죄피해자 보호법 시행령 제5조~제9조'],
    benefit: words(
      '피해자와 가족을 위한 무료 전문 심리치료',
      'Free specialist therapy for victims and their families',
    ),
    summary: words(
      '큰 범죄를 겪은 뒤의 마음을 전문가가 무료로 돌봐요. 가족도 받을 수 있어요.',
      'Specialists look after you, free of charge, after a serious crime; family may come too.',
    ),
    decision: words(
      '스마일센터가 접수 회의와 면담 뒤 시작해요.',
      'The Smile Center starts after an intake meeting and interview.',
    ),
    duplicates: ['pros-psych-cost', 'seoul-stalking-psych', 'dsc-psych'],
    needs: ['psych'],
    crimes: [...crimesAgainstPerson, 'digital_sexual', 'stalking'],
    offer: 'first',
    source: sources.smile,
    confidence: 'high',
  },
  {
    slug: 'smile-shelter',
    institution: 'smile',
    name: words('임시숙소(생활관) 입소', 'Stay at the Smile Center residence'),
    domain: 'housing',
    urgency: 'U0',
    reportRequired: 'N',
    documents: ['REFER'],
    legalBasis: ['범죄피해자 보호법 시행령 제6조'],
    benefit: words(
      '집중 치료를 받으며 지낼 수 있는 안전한 숙소',
      'A safe place to stay during intensive therapy',
    ),
    summary: words(
      '집에 있기 어렵거나 집중 치료가 필요할 때 잠시 머물 수 있어요.',
      'You can stay for a while when home is not possible or therapy is intensive.',
    ),
    applyBy: words(
      '검사, 경찰관서의 장, 지원법인이나 보호시설의 장의 추천이 필요해요. 센터가 요청해 드려요.',
      'A prosecutor, police chief, support corporation or shelter must recommend it; the centre asks them.',
    ),
    decision: words(
      '스마일센터장이 결정해요. 급하면 먼저 알려 주세요.',
      'The head of the Smile Center decides; say so if it is urgent.',
    ),
    duplicates: ['police-temp-lodging', 'seoul-stalking-shelter', 'welfare-emergency-housing'],
    needs: ['housing'],
    crimes: [...crimesAgainstPerson, 'stalking'],
    offer: 'first',
    source: sources.law,
    confidence: 'high',
  },
];
