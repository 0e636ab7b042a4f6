import { words } from '../../../shared/text.ts';
import type { Option } from './instrument.ts';

/**
 * The four answers shared by PHQ-9 and GAD-7: how often in the last two weeks. The Korean sheets word the
 * third one differently.
 */
export function frequencyOptions(moreThanHalf: string): readonly Option[] {
  return [
    { value: 0, points: 0, label: words('전혀 방해받지 않았다', 'Not at all') },
    { value: 1, points: 1, label: words('며칠 동안 방해받았다', 'Several days') },
    { value: 2, points: 2, label: words(moreThanHalf, 'More than half the days') },
    { value: 3, points: 3, label: words('거의 매일 방해받았다', 'Nearly every day') },
  ];
}

export const frequencyLead = words(
  '지난 2주일 동안, 다음의 문제들로 인해서 얼마나 자주 방해를 받았습니까?',
  'Over the last 2 weeks, how often have you been bothered by any of the following problems?',
);

export const phqLicence = words(
  '허락 없이 복제·번역·배포할 수 있음(Pfizer 공개)',
  'No permission required to reproduce, translate, display or distribute (released by Pfizer)',
);
