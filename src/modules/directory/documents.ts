import { type Words, words } from '../../shared/text.ts';

/** Papers an institution may ask for. One upload serves every institution that needs the same code. */
export const documentCodes = [
  'ID',
  'CONS',
  'FORM',
  'CASE',
  'DX',
  'HOSP',
  'BILL',
  'FAM',
  'COHAB',
  'INC',
  'ASSET',
  'BANK',
  'DEATH',
  'FUN',
  'ENR',
  'RES',
  'DELEG',
  'LINK',
  'SUBR',
  'REFER',
  'MOVE',
  'SEP',
  'DEBT',
  'PROT',
] as const;
export type DocumentCode = (typeof documentCodes)[number];

export type DocumentKind = {
  readonly code: DocumentCode;
  readonly name: Words;
  readonly what: Words;
  readonly where: Words;
};

function kind(code: DocumentCode, name: Words, what: Words, where: Words): DocumentKind {
  return { code, name, what, where };
}

/** What each paper is and where a person gets it. */
export const documentKinds: readonly DocumentKind[] = [
  kind(
    'ID',
    words('신분증', 'Identity card', '이름과 사진이 있는 카드(신분증)'),
    words(
      '본인임을 확인하는 카드예요. 주민등록증, 운전면허증, 여권, 외국인등록증 가운데 하나면 돼요.',
      'A card that shows who you are: resident card, driving licence, passport or alien registration card.',
    ),
    words(
      '지금 가지고 계신 것을 보여 주시면 돼요. 없으면 창구에서 방법을 함께 찾아요.',
      'Show the one you have. If you have none, the desk finds another way with you.',
    ),
  ),
  kind(
    'CONS',
    words(
      '개인정보 수집·이용·제공 동의서',
      'Consent to collect, use and share personal data',
      '내 정보를 보여 줘도 된다는 종이(동의서)',
    ),
    words(
      '어느 기관이 무엇을 언제까지 볼 수 있는지 정하는 서류예요.',
      'It settles which institution may see what, and until when.',
    ),
    words(
      '센터에서 함께 작성해요. 화면 서명, 종이 서명, 증인이 있는 구두 동의 모두 괜찮아요.',
      'Filled in together at the centre: signed on screen or paper, or spoken with a witness.',
    ),
  ),
  kind(
    'FORM',
    words('신청서', 'Application form', '신청하는 종이(신청서)'),
    words('기관마다 정해 둔 신청 양식이에요.', 'The form each institution has for an application.'),
    words(
      '담당 기관 창구에서 받아 함께 작성할 수 있어요.',
      'The desk of the institution gives it to you and helps you fill it in.',
    ),
  ),
  kind(
    'CASE',
    words('사건 관련 증명', 'Proof of the case', '사건이 있었다는 종이(사건사실확인원)'),
    words(
      '사건이 있었음을 보여 주는 서류예요. 사건사실확인원, 고소장 접수증, 공소장, 판결문 가운데 하나예요.',
      'A paper showing what happened: case confirmation, receipt of a complaint, indictment or judgment.',
    ),
    words(
      '수사 단계에 따라 경찰서, 공소청, 법원에서 받아요.',
      'From the police station, prosecution office or court, depending on the stage of the case.',
    ),
  ),
  kind(
    'DX',
    words('진단서·소견서', 'Medical certificate or opinion', '의사가 써 준 종이(진단서)'),
    words(
      '다친 곳과 치료에 필요한 기간을 의사가 적은 서류예요.',
      'A doctor’s statement of the harm and how long treatment takes.',
    ),
    words('치료받은 병원에서 받아요.', 'From the hospital or clinic that treated you.'),
  ),
  kind(
    'HOSP',
    words('입·퇴원 확인서', 'Confirmation of hospital stay', '병원에 있던 날을 적은 종이(입·퇴원 확인서)'),
    words('입원한 날과 퇴원한 날을 적은 서류예요.', 'It states the days of admission and discharge.'),
    words('입원했던 병원에서 받아요.', 'From the hospital where you stayed.'),
  ),
  kind(
    'BILL',
    words(
      '진료비 영수증·세부내역서',
      'Medical receipts and itemised bill',
      '병원에 낸 돈을 적은 종이(영수증)',
    ),
    words('치료에 쓴 돈과 그 항목을 보여 주는 서류예요.', 'What was paid for treatment, item by item.'),
    words('병원 원무과에서 받아요.', 'From the billing office of the hospital.'),
  ),
  kind(
    'FAM',
    words(
      '가족관계증명서·주민등록표',
      'Family relation certificate, resident record',
      '가족을 적은 종이(가족관계증명서)',
    ),
    words('가족 관계와 함께 사는 사람을 보여 주는 서류예요.', 'Shows family ties and who lives together.'),
    words(
      '주민센터나 정부24, 대법원 전자가족관계등록시스템에서 받아요.',
      'From a community service centre, Government24 or the court’s online family register.',
    ),
  ),
  kind(
    'COHAB',
    words('사실혼 증명', 'Proof of a de facto marriage', '부부로 함께 살았다는 종이'),
    words(
      '혼인신고는 없지만 부부로 함께 살았음을 보여 주는 자료예요.',
      'Shows that two people lived as a married couple without registering.',
    ),
    words(
      '함께 산 주소 기록, 가까운 사람의 확인서 등을 모아요. 무엇이 되는지 창구에서 알려 드려요.',
      'Address records, statements by people close to you and the like; the desk tells you what counts.',
    ),
  ),
  kind(
    'INC',
    words('소득 증명', 'Proof of income', '얼마를 버는지 적은 종이(소득 증명)'),
    words(
      '소득금액증명, 납세증명, 급여명세 가운데 하나예요.',
      'An income certificate, tax certificate or pay slip.',
    ),
    words('홈택스, 세무서 또는 다니던 직장에서 받아요.', 'From Hometax, a tax office or your employer.'),
  ),
  kind(
    'ASSET',
    words('재산·임대차 자료', 'Proof of assets or tenancy', '집과 가진 것을 적은 종이'),
    words('집과 재산의 형편을 보여 주는 서류예요.', 'Shows housing and what the household owns.'),
    words(
      '임대차계약서는 가지고 계신 것을, 등기사항증명서는 등기소나 인터넷등기소에서 받아요.',
      'Your own lease; a registry certificate comes from the registry office or its site.',
    ),
  ),
  kind(
    'BANK',
    words('통장 사본', 'Copy of a bank book', '통장 앞면을 베낀 종이(통장 사본)'),
    words(
      '지원금을 받을 계좌를 확인해요. 가해자가 볼 수 없는 본인 계좌가 좋아요.',
      'The account for payments; best one of your own that the offender cannot see.',
    ),
    words('은행 창구나 은행 앱에서 받아요.', 'From the bank’s counter or app.'),
  ),
  kind(
    'DEATH',
    words(
      '사망진단서·시체검안서',
      'Death certificate or post-mortem certificate',
      '돌아가셨다고 의사가 쓴 종이(사망진단서)',
    ),
    words('돌아가신 사실과 원인을 적은 서류예요.', 'States the death and its cause.'),
    words('병원이나 검안한 의사에게서 받아요.', 'From the hospital or the examining doctor.'),
  ),
  kind(
    'FUN',
    words('장례비 영수증', 'Funeral receipts', '장례에 쓴 돈을 적은 종이(영수증)'),
    words('장례에 쓴 돈을 보여 주는 영수증이에요.', 'Receipts for what the funeral cost.'),
    words('장례식장과 화장·봉안 시설에서 받아요.', 'From the funeral hall, crematorium or columbarium.'),
  ),
  kind(
    'ENR',
    words('재학·재원 증명', 'Proof of enrolment', '학교나 어린이집에 다닌다는 종이(재학 증명)'),
    words('학교나 어린이집, 유치원에 다니고 있음을 보여 줘요.', 'Shows enrolment in school or childcare.'),
    words('다니는 학교나 기관, 정부24에서 받아요.', 'From the school or nursery, or Government24.'),
  ),
  kind(
    'RES',
    words(
      '외국인등록·거소신고 사실증명',
      'Alien or domestic-residence registration certificate',
      '외국 사람이 한국에 산다는 종이(외국인등록 증명)',
    ),
    words('한국에 등록하고 머무는 것을 보여 주는 서류예요.', 'Shows registered residence in Korea.'),
    words(
      '출입국·외국인청이나 정부24에서 받아요. 피해 상담 자체에는 필요하지 않아요.',
      'From an immigration office or Government24. Counselling itself never needs it.',
    ),
  ),
  kind(
    'DELEG',
    words('위임장', 'Power of attorney', '다른 사람이 대신해도 된다는 종이(위임장)'),
    words('다른 사람이 대신 신청할 때 필요해요.', 'Needed when someone applies for you.'),
    words(
      '창구의 양식에 직접 서명해요. 서비스에 따라 신분증 사본이 함께 필요해요.',
      'Sign the desk’s form by hand; some services also need a copy of your identity card.',
    ),
  ),
  kind(
    'LINK',
    words('유포 주소(URL)·화면 캡처', 'Addresses (URLs) and screen captures', '사진이 올라온 주소와 화면'),
    words(
      '영상이나 글이 올라온 주소와 화면이에요. 영상 파일을 보내실 필요는 없어요.',
      'The address and a capture of the post. You never need to send the images themselves.',
    ),
    words(
      '찾기 힘들면 그대로 오세요. 담당자가 함께 찾아요.',
      'If searching is too hard, come without; staff look for it with you.',
    ),
  ),
  kind(
    'SUBR',
    words(
      '환수·대위행사 확인서',
      'Confirmation on repayment and subrogation',
      '돈을 두 번 받으면 돌려준다는 종이',
    ),
    words(
      '나중에 같은 항목으로 돈을 받으면 돌려줄 수 있다는 것을 확인하는 서류예요.',
      'Confirms that aid may be repaid if the same cost is later paid by someone else.',
    ),
    words('공소청 창구에서 설명을 듣고 작성해요.', 'Filled in at the prosecution desk after an explanation.'),
  ),
  kind(
    'REFER',
    words('의뢰서·추천서', 'Referral or recommendation', '다른 곳이 보내 준 종이(추천서)'),
    words(
      '경찰, 공소청, 지원법인 등이 보내는 서류예요.',
      'A paper sent by the police, prosecution or a support corporation.',
    ),
    words(
      '센터가 대신 요청해요. 직접 준비하지 않으셔도 돼요.',
      'The centre asks for it; you need not prepare it.',
    ),
  ),
  kind(
    'MOVE',
    words('이사 계약서·영수증', 'Moving contract and receipts', '이사한 날과 쓴 돈을 적은 종이(계약서)'),
    words('이사한 날과 비용을 보여 주는 서류예요.', 'Shows the day and the cost of the move.'),
    words('이사 업체에서 받아요.', 'From the moving company.'),
  ),
  kind(
    'SEP',
    words('이직확인서', 'Certificate of separation from work', '일을 그만둔 것을 적은 종이(이직확인서)'),
    words('일을 그만둔 날과 이유를 적은 서류예요.', 'States the last day of work and the reason.'),
    words(
      '다니던 회사가 고용센터에 내요. 회사와 연락하기 어려우면 고용센터가 도와요.',
      'The former employer files it; if contact is hard, the job centre helps.',
    ),
  ),
  kind(
    'DEBT',
    words(
      '채무·계약·송금 내역',
      'Records of debts, contracts and transfers',
      '빌린 돈과 보낸 돈을 적은 종이',
    ),
    words('빌린 돈, 계약, 보낸 돈의 기록이에요.', 'Records of loans, contracts and money sent.'),
    words(
      '은행 앱, 신용정보 조회, 문자와 통화 기록에서 모아요.',
      'From bank apps, credit reports, messages and call records.',
    ),
  ),
  kind(
    'PROT',
    words('피해·보호 사실 증명', 'Proof of harm or protection', '도움을 받았다는 종이(상담 확인서)'),
    words(
      '상담 확인서, 보호시설 입소 확인서, 임시조치·보호명령 결정서, 수사결과 통지서, 판결문 가운데 하나예요.',
      'A counselling or shelter certificate, protection order, notice of investigation result or judgment.',
    ),
    words(
      '상담소, 보호시설, 법원, 경찰서에서 받아요.',
      'From the counselling centre, shelter, court or police.',
    ),
  ),
];

/** The paper behind a code. */
export function documentKind(code: DocumentCode): DocumentKind {
  const found = documentKinds.find((each) => each.code === code);
  if (found === undefined) throw new Error(`No words for document ${code}`);
  return found;
}
