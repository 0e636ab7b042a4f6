/** Where the facts of the directory come from. Statutes were read as in force on 2026-10-02. */
export const sources = {
  law: '법령 본문(law.go.kr, 2026-10-02 시행)',
  founding: '센터 참여기관별 지원 서비스 안내',
  ministry:
    '법무부 안내 보도 2025-07-24 https://m.lawissue.co.kr/view.php?ud=2025072411373836459a8c8bf58f_12',
  city: '서울시 안내 2024-07 https://mediahub.seoul.go.kr/archives/2011770',
  practice: '기관 공개 안내와 실무 관행',
  prosecutionAid: '범죄피해자에 대한 경제적 지원 업무처리지침(예규 1391, 2023-12-29), 이후 개정 확인 필요',
  policeRule: '피해자 보호 및 지원에 관한 규칙(경찰청 훈령 1125, 2024-05-16)',
  policeGuard: '경찰청 민간경호 사업 보도 http://jejurang.com/news/779',
  policeCctv: '지능형 CCTV 안내 https://jwgm.kr/132000000008',
  policeList: '안전조치 종류 안내 https://gitimes.com/14352',
  smile: '스마일센터 안내 http://1koreanews.bstorm.co.kr/news_proc/news_contents.jsp?ncd=868',
  trust: '센터 운영 성과 보도 https://globalkorea.jp/archives/48711',
  stalkingCity: '서울시 안내 2024-11 https://mediahub.seoul.go.kr/archives/2012805',
  stalkingShelter: '서울시 스토킹 피해자 지원계획 보도 https://alive84.tistory.com/131',
  digitalCity: '서울 디지털성범죄 안심지원센터 보도 https://m.nocutnews.co.kr/news/amp/5730929',
  housing: '범죄피해자 주거지원 안내 https://www.smpa.go.kr/user/nd88977.do',
  relocation: '이전비 안내 https://m.ktv.go.kr/program/again/view?content_id=444877',
  pager: '위치확인장치 안내 http://m.seconomy.kr/view.php?ud=201503061520200020441_2',
} as const;
