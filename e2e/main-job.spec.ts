// One woman, one intake, one consent, three institutions, one case manager: the house's main job, first
// with scripts off, then on.
import { expect, test } from 'playwright/test';
import {
  advice,
  agree,
  agreeOnSafeContact,
  answerFacts,
  askSafetyFirst,
  centre,
  chooseServices,
  claim,
  deliver,
  fieldsIn,
  getsReceipt,
  inventName,
  keepNoteAndPaper,
  legalAid,
  lookForEarlierVisits,
  monitoring,
  openWithManager,
  planAhead,
  police,
  registerPeople,
  safetyMeasures,
  smile,
  stalking,
  support,
  tellWhatHappened,
  therapy,
  today,
  weighNeedsAndRisk,
} from './acts.ts';
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
  unfold,
} from './story.ts';

test.use({ actionTimeout: 5_000 });

test('a visitor tells it once, agrees once, and three institutions help', async ({
  page,
  browser,
  javaScriptEnabled,
}) => {
  test.setTimeout(300_000);
  const look = (of = page) => looksRight(of, javaScriptEnabled !== false);
  const name = inventName();
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
    await openWithManager(page, manager);
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
    await expect(card(page, police).getByRole('listitem').filter({ hasText: '가해자 정보' })).toContainText(
      '적힌 내용이 있습니다.',
    );
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
    await expect(page.getByText('그 밖의 내용')).toHaveCount(0);
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
    await expect(page.getByRole('row', { name: /대한법률구조공단.*현재 인력·예산.*거절/ })).toBeVisible();
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
    await follow(page, '다시 열기·넘기기');
    await expect(page.getByRole('heading', { name: '사후 연락 예정일' })).toBeVisible();
    const days = card(page, '다시 열기').getByRole('listitem');
    await expect(days.filter({ hasText: /^\d{4}\. \d+\. \d+\./ })).toHaveCount(3);
    await look();
  });
});
