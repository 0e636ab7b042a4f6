import { words } from '../../../shared/text.ts';
import type { Desk } from '../desk.ts';

/** Takedown support: 성폭력방지법 §7의3. Counts and places only; no image and no copy of one is ever stored. */
export const takedownDesk: Desk = {
  slug: 'takedown',
  label: words('삭제지원', 'Takedown'),
  class: 'imagery',
  unit: words('주소', 'addresses'),
  actions: [
    { code: 'request', kind: 'measure', label: words('삭제 요청', 'Removal requested') },
    { code: 'removed', kind: 'measure', label: words('삭제 확인', 'Removal confirmed') },
    { code: 'refused', kind: 'measure', label: words('삭제 거부됨', 'Removal refused') },
    { code: 'monitoring', kind: 'session', label: words('재유포 점검', 'Checked for re-upload') },
    { code: 'evidence', kind: 'item', label: words('증거 수집 지원', 'Evidence secured') },
    { code: 'blocking', kind: 'measure', label: words('접속차단 요청', 'Blocking requested') },
  ],
  fields: [
    {
      name: 'platform',
      type: 'choice',
      label: words('매체', 'Kind of platform'),
      choices: {
        social: words('소셜미디어', 'Social media'),
        messenger: words('메신저', 'Messenger'),
        adult: words('성인 사이트', 'Adult site'),
        search: words('검색 결과', 'Search results'),
        board: words('게시판', 'Board'),
        cloud: words('저장소', 'Cloud storage'),
      },
      neededFor: ['request', 'removed', 'refused'],
    },
    {
      name: 'found',
      type: 'number',
      max: 9999,
      unit: words('건', 'found'),
      label: words('새로 발견', 'Newly found'),
    },
    { name: 'next', type: 'day', label: words('다음 점검일', 'Next check') },
  ],
};
