// What each person does in the main job, one function per act, in the words on the screen.
import { expect, type Locator, type Page } from 'playwright/test';
import { choose, fill, fillDay, follow, press, tick, unfold } from './story.ts';

export const today = Temporal.Now.plainDateISO('Asia/Seoul');
export const centre = '범죄피해자 원스톱 솔루션 센터';
export const support = '범죄피해자지원센터';
export const police = '경찰';
export const legalAid = '대한법률구조공단';
export const smile = '스마일센터';
export const stalking = '서울시 스토킹피해자 원스톱지원센터';

export const safetyMeasures = '범죄피해자 안전조치(신변보호) 신청';
export const therapy = '심리상담·심리평가·심리치료·정신과 진료';
export const advice = '민사·가사 등 법률상담';
export const monitoring = '상담·사례관리·안전 모니터링';

const syllables = '가나다라마바사아자차';
const syllable = () => syllables[Math.floor(Math.random() * syllables.length)];

/** A name nobody has, so that she is found as a first visitor. */
export const inventName = () => `차${syllable()}${syllable()}`;

export async function askSafetyFirst(page: Page): Promise<void> {
  await follow(page, '접수 시작');
  await page.getByText('방문', { exact: true }).click();
  await page.getByText('피해자 본인', { exact: true }).click();
  await press(page, '안전 확인으로');
  await answerSafety(page);
  await follow(page, '접수 계속');
}

/** Nobody is in danger now. */
export async function answerSafety(page: Page): Promise<void> {
  for (const question of await page.getByRole('group').all()) {
    const no = question.getByText('아니요', { exact: true });
    if ((await no.count()) === 1) await no.click();
  }
  await press(page, '저장하고 다음');
}

export async function agreeOnSafeContact(page: Page): Promise<void> {
  await choose(page, '연락해도 안전합니까', '정한 방법으로만 연락');
  await choose(page, '안전한 방법', '문자');
  await fill(page, /전화번호/, '010-1234-5678');
  await choose(page, '요일', '평일만');
  await choose(page, '전화를 받을 수 있는 사람', '본인만');
  await choose(page, '음성 메시지', '남기지 않음');
  await press(page, '저장하고 다음');
}

export async function lookForEarlierVisits(page: Page, name: string): Promise<void> {
  await fill(page, '이름', name);
  await fill(page, '태어난 해', '1993');
  await choose(page, '찾는 이유', '새 접수 – 이전 방문 확인');
  await fill(page, /이유\(다섯/, '방문 접수 전 확인');
  await press(page, '찾기');
  await press(page, /없음 – 처음 온 사람/);
}

export async function registerPeople(page: Page, name: string): Promise<void> {
  await follow(page, '피해자 추가');
  // Typed once, when an earlier visit was looked for.
  await expect(page.getByLabel('이름').first()).toHaveValue(name);
  await fillDay(page, /생년월일/, Temporal.PlainDate.from('1993-04-02'));
  await fill(page, /전화번호/, '010-1234-5678');
  await press(page, '저장');
  await follow(page, '가해자 추가');
  await page.getByLabel('피해자와의 관계').selectOption('전 배우자·전 연인');
  await fill(page, /^이름/, '마태산');
  await press(page, '저장');
  await expect(page.getByText(name)).toBeVisible();
  await follow(page, '사건으로');
}

export async function tellWhatHappened(page: Page): Promise<void> {
  await tick(page, '스토킹');
  await tick(page, '상해·폭행');
  await fillDay(page, /시작한 날/, today.subtract({ days: 20 }));
  await tick(page, '지금도 계속되고 있음');
  await fill(page, /있었던 일/, '여러 날 따라왔고 어제 밀쳐서 넘어졌다.');
  await press(page, '저장하고 다음');
}

export async function answerFacts(page: Page): Promise<void> {
  await page.getByLabel('어떤 범죄인가요?').first().selectOption('스토킹');
  await choose(page, '일부러 한 일인가요, 실수로 일어난 일인가요?', '일부러 한 일');
  await choose(page, '경찰에 신고했나요?', '예');
  await press(page, '저장');
  await expect(page.getByText('저장했습니다.')).toBeVisible();
  await follow(page, '접수로 돌아가기');
}

export async function weighNeedsAndRisk(page: Page): Promise<void> {
  const needed = ['수사·재판', '심리', '법률', '경제적 지원'];
  for (const need of needed) await choose(page, need, '필요함');
  await choose(page, '신변 안전', '급함');
  for (const need of ['주거', '고용', '복지', '삭제지원']) await choose(page, need, '필요 없음');
  await press(page, '저장하기');
  await follow(page, '위험성 점검');
  for (const sign of ['살해 협박', '스토킹·감시·추적', '집·직장·학교를 앎']) await choose(page, sign, '예');
  await fill(page, /느끼는 두려움/, '8');
  await press(page, '저장하기');
  await follow(page, '욕구사정');
}

/** Opens the case and gives it to this manager. */
export async function openWithManager(page: Page, manager: string): Promise<void> {
  const managers = page.getByLabel('사례관리자');
  const option = managers.getByRole('option', { name: manager });
  await managers.selectOption(await option.first().innerText());
  await press(page, '사례로 열기');
  await expect(page.getByText(`담당 ${manager}`)).toBeVisible();
}

export async function agree(page: Page): Promise<void> {
  await follow(page, /^동의 \d/);
  await follow(page, '새 동의 받기');
  for (const institution of [police, smile, legalAid, support]) {
    await tick(page, `${institution}에 보여 주기`);
    // With scripts the needed classes tick themselves; without they stand ticked already.
    const share = page.getByRole('group', { name: institution, exact: true });
    await expect(share.getByLabel('이름·생년월일', { exact: true })).toBeChecked();
  }
  await tick(page, /민감한 내용이라/);
  await choose(page, '동의하는 사람', '본인');
  await choose(page, '동의 방법', '종이 서명');
  await fill(page, '종이를 보관한 곳', '접수창구 1번 보관함');
  await tick(page, '위의 말을 모두 설명함');
  await press(page, '동의 기록하기');
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(5);
}

export async function getsReceipt(page: Page): Promise<void> {
  const address = await page
    .getByRole('link', { name: /^확인서\(PDF\)/ })
    .first()
    .getAttribute('href');
  const receipt = await page.request.get(address ?? '');
  expect(receipt.status()).toBe(200);
  expect(receipt.headers()['cache-control']).toBe('no-store');
  expect((await receipt.body()).subarray(0, 5).toString()).toBe('%PDF-');
}

export async function chooseServices(page: Page): Promise<void> {
  await follow(page, '의뢰하기');
  const wanted = [safetyMeasures, therapy, advice, monitoring];
  for (const box of await page.getByRole('checkbox').all()) await box.setChecked(false, { force: true });
  for (const service of wanted) await tick(page, new RegExp(`^${service.replace(/[()]/g, '\\$&')}`));
  await press(page, '기관별로 보낼 내용 확인하기');
}

/** The fields an institution is promised on the review page, or finds on its own. */
export async function fieldsIn(place: Locator): Promise<readonly string[]> {
  const list = place.locator('dl').getByRole('term');
  await expect(list.first()).toBeVisible();
  const terms = await list.allTextContents();
  return terms.map((term) => term.trim()).filter((term) => term !== '응답 기한' && term !== '거절하면');
}

export async function claim(page: Page, service: string, number: string): Promise<void> {
  await follow(page, /^의뢰 대기/);
  await page.getByLabel('서비스').selectOption(service);
  await press(page, '적용');
  while ((await page.getByRole('button', { name: `담당하기: ${number}` }).count()) === 0) {
    await follow(page, /다음/);
  }
  await press(page, `담당하기: ${number}`);
  await expect(page.getByRole('heading', { level: 1, name: service })).toBeVisible();
}

export async function deliver(page: Page, act: string): Promise<void> {
  await follow(page, '제공 기록하기');
  await choose(page, '한 일', act);
  await press(page, '기록 저장');
  await expect(page.getByRole('row', { name: new RegExp(act) })).toBeVisible();
  await follow(page, '의뢰로 돌아가기');
  await unfold(page, '결과');
  await choose(page, /^결과/, '지원함');
  await press(page, '결과 저장');
  await expect(page.getByText('지원 완료').first()).toBeVisible();
}

export async function planAhead(page: Page, manager: string): Promise<void> {
  await follow(page, '계획');
  await page.getByLabel('영역').selectOption('신변 안전');
  await fill(page, '본인이 바라는 것', '밤에 혼자 집에 있어도 무섭지 않기');
  await press(page, '목표 저장');
  await expect(page.getByText('밤에 혼자 집에 있어도 무섭지 않기')).toBeVisible();
  await page.getByLabel('종류').selectOption('동행');
  await fill(page, '내용 (선택)', '조사받는 날 함께 가기');
  await fillDay(page, '기한', today.add({ days: 7 }));
  await page.getByLabel('담당', { exact: true }).selectOption(manager);
  await press(page, '할 일 저장');
  await expect(page.getByRole('row', { name: /동행 조사받는 날 함께 가기/ })).toBeVisible();
}

export async function keepNoteAndPaper(page: Page): Promise<void> {
  await follow(page, '메모');
  await fill(page, '내용', '이웃이 함께 살펴 주기로 함.');
  await page.getByLabel('정보 분류').selectOption('안전·보호 조치');
  await tick(page, /동의받은 기관과 공유/);
  await press(page, '메모 저장');
  await expect(page.getByText('이웃이 함께 살펴 주기로 함.')).toBeVisible();
  await follow(page, '문서');
  const buffer = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n');
  await page.getByLabel('파일').setInputFiles({ name: 'paper.pdf', mimeType: 'application/pdf', buffer });
  await page.getByLabel('서류 종류').selectOption('진단서·소견서');
  await page.getByLabel('정보 분류').selectOption('돈·보상');
  await press(page, '올리기');
  await expect(page.getByRole('row', { name: /진단서·소견서/ })).toBeVisible();
}
