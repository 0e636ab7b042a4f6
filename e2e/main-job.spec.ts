// One woman, one intake, one consent, three institutions, one case manager: the house's main job, first
// with scripts off, then on.
import { expect, type Page, test } from 'playwright/test';
import {
  card,
  choose,
  fill,
  fillDay,
  follow,
  looksRight,
  nameOnDoor,
  press,
  signInAs,
  signOut,
  tick,
  unfold,
} from './story.ts';

const today = Temporal.Now.plainDateISO('Asia/Seoul');
const centre = '범죄피해자 원스톱 솔루션 센터';
const support = '범죄피해자지원센터';
const police = '경찰';
const legalAid = '대한법률구조공단';
const smile = '스마일센터';
const stalking = '서울시 스토킹피해자 원스톱지원센터';

const safetyMeasures = '범죄피해자 안전조치(신변보호) 신청';
const therapy = '심리상담·심리평가·심리치료·정신과 진료';
const advice = '민사·가사 등 법률상담';
const monitoring = '상담·사례관리·안전 모니터링';

const syllables = '가나다라마바사아자차';
const syllable = () => syllables[Math.floor(Math.random() * syllables.length)];

async function askSafetyFirst(page: Page): Promise<void> {
  await follow(page, '접수 시작');
  await page.getByText('방문', { exact: true }).click();
  await page.getByText('피해자 본인', { exact: true }).click();
  await press(page, '안전 확인으로');
  for (const question of await page.getByRole('group').all()) {
    const no = question.getByText('아니요', { exact: true });
    if ((await no.count()) === 1) await no.click();
  }
  await press(page, '저장하고 다음');
  await follow(page, '접수 계속');
}

async function agreeOnSafeContact(page: Page): Promise<void> {
  await choose(page, '연락해도 안전합니까', '정한 방법으로만 연락');
  await choose(page, '안전한 방법', '문자');
  await fill(page, /전화번호/, '010-1234-5678');
  await choose(page, '요일', '평일만');
  await choose(page, '전화를 받을 수 있는 사람', '본인만');
  await choose(page, '음성 메시지', '남기지 않음');
  await press(page, '저장하고 다음');
}

async function lookForEarlierVisits(page: Page, name: string): Promise<void> {
  await fill(page, '이름', name);
  await fill(page, '태어난 해', '1993');
  await choose(page, '찾는 이유', '새 접수 – 이전 방문 확인');
  await fill(page, /이유\(다섯/, '방문 접수 전 확인');
  await press(page, '찾기');
  await press(page, /없음 – 처음 온 사람/);
}

async function registerPeople(page: Page, name: string): Promise<void> {
  await follow(page, '피해자 추가');
  await fill(page, '이름', name);
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

async function tellWhatHappened(page: Page): Promise<void> {
  await tick(page, '스토킹');
  await tick(page, '상해·폭행');
  await fillDay(page, /시작한 날/, today.subtract({ days: 20 }));
  await tick(page, '지금도 계속되고 있음');
  await fill(page, /있었던 일/, '여러 날 따라왔고 어제 밀쳐서 넘어졌다.');
  await press(page, '저장하고 다음');
}

async function answerFacts(page: Page): Promise<void> {
  await page.getByLabel('어떤 범죄인가요?').first().selectOption('스토킹');
  await choose(page, '일부러 한 일인가요, 실수로 일어난 일인가요?', '일부러 한 일');
  await choose(page, '경찰에 신고했나요?', '예');
  await press(page, '저장');
  await expect(page.getByText('저장했습니다.')).toBeVisible();
  await follow(page, '접수로 돌아가기');
}

async function weighNeedsAndRisk(page: Page): Promise<void> {
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

async function agree(page: Page): Promise<void> {
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

async function getsReceipt(page: Page): Promise<void> {
  const address = await page
    .getByRole('link', { name: /^확인서\(PDF\)/ })
    .first()
    .getAttribute('href');
  const receipt = await page.request.get(address ?? '');
  expect(receipt.status()).toBe(200);
  expect(receipt.headers()['cache-control']).toBe('no-store');
  expect((await receipt.body()).subarray(0, 5).toString()).toBe('%PDF-');
}

async function chooseServices(page: Page): Promise<void> {
  await follow(page, '의뢰하기');
  const wanted = [safetyMeasures, therapy, advice, monitoring];
  for (const box of await page.getByRole('checkbox').all()) await box.setChecked(false, { force: true });
  for (const service of wanted) await tick(page, new RegExp(`^${service.replace(/[()]/g, '\\$&')}`));
  await press(page, '기관별로 보낼 내용 확인하기');
}

/** The fields an institution is promised on the review page, or finds on its own. */
async function fieldsIn(place: ReturnType<typeof card>): Promise<readonly string[]> {
  const list = place.locator('dl').getByRole('term');
  await expect(list.first()).toBeVisible();
  const terms = await list.allTextContents();
  return terms.map((term) => term.trim()).filter((term) => term !== '응답 기한' && term !== '거절하면');
}

async function claim(page: Page, service: string, number: string): Promise<void> {
  await follow(page, /^의뢰 대기/);
  await page.getByLabel('서비스').selectOption(service);
  await press(page, '적용');
  while ((await page.getByRole('button', { name: `담당하기: ${number}` }).count()) === 0) {
    await follow(page, /다음/);
  }
  await press(page, `담당하기: ${number}`);
  await expect(page.getByRole('heading', { level: 1, name: service })).toBeVisible();
}

async function deliver(page: Page, act: string): Promise<void> {
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

async function planAhead(page: Page, manager: string): Promise<void> {
  await follow(page, '계획');
  await page.getByLabel('영역').selectOption('안전');
  await fill(page, '본인이 바라는 것', '밤에 혼자 집에 있어도 무섭지 않기');
  await press(page, '목표 저장');
  await expect(page.getByText('밤에 혼자 집에 있어도 무섭지 않기')).toBeVisible();
  await page.getByLabel('종류').selectOption('동행');
  await fill(page, '내용 (선택)', '조사받는 날 함께 가기');
  await fillDay(page, '언제까지', today.add({ days: 7 }));
  await page.getByLabel('누가').selectOption(manager);
  await press(page, '할 일 저장');
  await expect(page.getByRole('row', { name: /동행 조사받는 날 함께 가기/ })).toBeVisible();
}

async function keepNoteAndPaper(page: Page): Promise<void> {
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

test.use({ actionTimeout: 5_000 });

test('a visitor tells it once, agrees once, and three institutions help', async ({
  page,
  browser,
  javaScriptEnabled,
}) => {
  test.setTimeout(120_000);
  const look = (of = page) => looksRight(of, javaScriptEnabled !== false);
  const name = `차${syllable()}${syllable()}`;
  const manager = await nameOnDoor(page, '사례관리자', support);
  const desk = await (await browser.newContext()).newPage();
  const seen = { case: '', number: '', promised: new Map<string, readonly string[]>() };

  await test.step('the counsellor asks about safety, then for the safe way to reach her', async () => {
    await signInAs(page, '초기상담사', centre);
    await look();
    await askSafetyFirst(page);
    await look();
    await agreeOnSafeContact(page);
  });

  await test.step('looks for an earlier visit before making a new person', async () => {
    await look();
    await lookForEarlierVisits(page, name);
    await registerPeople(page, name);
    await look();
  });

  await test.step('writes down once what happened and ends the intake', async () => {
    await tellWhatHappened(page);
    await look();
    await answerFacts(page);
    await follow(page, /접수 마무리/);
    await look();
    await press(page, '접수 마치기');
  });

  await test.step('weighs needs and risk, and opens a case with a manager', async () => {
    await weighNeedsAndRisk(page);
    await look();
    const managers = page.getByLabel('사례관리자');
    const option = managers.getByRole('option', { name: manager });
    await managers.selectOption(await option.first().innerText());
    await press(page, '사례로 열기');
    await expect(page.getByText(`담당: ${manager}`)).toBeVisible();
    seen.case = page.url();
    seen.number = (
      await page
        .getByText(/^\d{4}-\d{6}$/)
        .first()
        .innerText()
    ).trim();
    await look();
  });

  await test.step('records what she agrees to, and hands her the receipt', async () => {
    await agree(page);
    await look();
    await getsReceipt(page);
    await signOut(page);
  });

  await test.step('the case manager reviews what each institution will see and sends once', async () => {
    await signInAs(page, '사례관리자', support);
    await follow(page, /^내 사례/);
    await follow(page, seen.number);
    await chooseServices(page);
    await look();
    for (const institution of [legalAid, smile]) {
      await unfold(card(page, institution), '값 보기');
      seen.promised.set(institution, await fieldsIn(card(page, institution)));
    }
    await expect(card(page, stalking).getByText('동의 없음')).toBeVisible();
    await press(page, '3개 기관에 의뢰하기');
    await expect(page.getByRole('row', { name: new RegExp(`${monitoring}.*동의 대기`) })).toBeVisible();
    await look();
  });

  await test.step('the police claim it, see what she agreed to, book and deliver', async () => {
    await signOut(page);
    await signInAs(page, '기관 담당자', police);
    await claim(page, safetyMeasures, seen.number);
    await look();
    await follow(page, '내용 열기');
    await expect(card(page, '열어 볼 수 있는 내용').getByText(name)).toBeVisible();
    await expect(card(page, '열어 볼 수 있는 내용').getByText('마태산')).toBeVisible();
    await look();
    await press(page, '수락하기');
    await fillDay(page, '날짜', today.add({ days: 1 }));
    await fill(page, '시각', '14:30');
    await press(page, '예약 저장');
    await expect(page.getByText('예약일')).toBeVisible();
    await deliver(page, '112시스템 등록');
    await look();
    await signOut(page);
  });

  await test.step('legal aid sees exactly what was promised and declines with a reason', async () => {
    await signInAs(page, '기관 담당자', legalAid);
    await claim(page, advice, seen.number);
    await follow(page, '내용 열기');
    expect(await fieldsIn(card(page, '열어 볼 수 있는 내용'))).toEqual(seen.promised.get(legalAid));
    await expect(page.getByText('마태산')).toHaveCount(0);
    await unfold(page, '맡을 수 없을 때');
    await choose(page, '사유', '현재 인력·예산으로 받을 수 없음');
    await press(page, '거절하기');
    await expect(page.getByText('현재 인력·예산으로 받을 수 없음')).toBeVisible();
    await look();
    await signOut(page);
  });

  await test.step('the Smile Center accepts and treats', async () => {
    await signInAs(desk, '기관 담당자', smile);
    await claim(desk, therapy, seen.number);
    await follow(desk, '내용 열기');
    expect(await fieldsIn(card(desk, '열어 볼 수 있는 내용'))).toEqual(seen.promised.get(smile));
    await press(desk, '수락하기');
    await deliver(desk, '접수면접');
    await look(desk);
    await follow(desk, '사례 열기');
    await expect(desk.getByText(seen.number)).toBeVisible();
    await look(desk);
  });

  await test.step('the case manager sees all of it on one page and plans ahead', async () => {
    await signInAs(page, '사례관리자', support);
    await page.goto(seen.case);
    await expect(page.getByRole('row', { name: /경찰.*지원 완료/ })).toBeVisible();
    await expect(page.getByRole('row', { name: /대한법률구조공단.*거절.*현재 인력·예산/ })).toBeVisible();
    await expect(page.getByRole('row', { name: /스마일센터.*지원 완료/ })).toBeVisible();
    await look();
    for (const service of [safetyMeasures, advice, therapy]) {
      await page.goto(seen.case);
      await follow(page, service);
      await press(page, '확인하고 종결');
    }
    await page.goto(seen.case);
    await planAhead(page, manager);
    await look();
    await keepNoteAndPaper(page);
    await look();
    await follow(page, '타임라인');
    for (const step of ['의뢰 수락', '의뢰 거절', '서비스 제공']) {
      await expect(page.getByText(step, { exact: true }).first()).toBeVisible();
    }
    await look();
  });

  await test.step('consent withdrawn closes the institution with its next click', async () => {
    await follow(page, /^동의 \d/);
    await unfold(page, /거두기·줄이기\s*– 스마일센터/);
    await press(page, '스마일센터 동의 거두기');
    await expect(page.getByText('동의를 거두었습니다. 이제 보이지 않습니다.')).toBeVisible();
    await look();
    await follow(desk, '타임라인');
    await expect(desk.getByRole('heading', { level: 1, name: '찾을 수 없습니다' })).toBeVisible();
    expect(await desk.getByRole('main').innerText()).not.toContain(seen.number);
    await desk.context().close();
  });

  await test.step('who looked stands in the log; the case closes with follow-ups', async () => {
    await follow(page, '열람 기록');
    for (const place of [police, legalAid, smile]) {
      await expect(page.getByRole('row', { name: new RegExp(`${place}.*내용 열람`) }).first()).toBeVisible();
    }
    await look();
    await follow(page, '요약');
    await follow(page, '종결·넘기기');
    await choose(page, '어떻게 끝났습니까', '목표 달성');
    await look();
    await press(page, '종결하기');
    await expect(page.getByText('종결', { exact: true }).first()).toBeVisible();
    await look();
  });
});
