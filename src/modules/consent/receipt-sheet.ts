import { dataClassText } from '../../db/data-class.ts';
import { dayInSeoul, formatDay, formatInstant } from '../../shared/calendar-day.ts';
import { fill, type Language, say, type Words, words } from '../../shared/text.ts';
import type { Sheet, SheetBlock } from '../../ui/pdf/sheet.ts';
import { institutionOf, nameOn, parseInstitutionSlug } from '../directory/index.ts';
import { neededClasses } from './needed-classes.ts';
import type { Receipt, ReceiptGrant } from './receipt.ts';
import { giverWords, languageWords, methodWords } from './text.ts';

const receiptText = {
  title: words('정보를 보여 주는 데 동의한 내용', 'What you agreed to share', '내가 보여 주기로 한 것'),
  neutralTitle: words('확인서', 'Receipt'),
  lead: words(
    '누가, 무엇을, 언제까지 볼 수 있는지 적은 종이예요. 집에 두기 어려우면 맡겨 두셔도 돼요.',
    'This paper says who may see what, and until when. If it is not safe to keep at home, leave it with us.',
    '누가 무엇을 언제까지 보는지 적었어요. 집에 두기 어려우면 여기에 맡겨도 돼요.',
  ),
  number: words('확인 번호', 'Receipt number'),
  at: words('동의한 때', 'Given on'),
  by: words('동의한 사람', 'Given by'),
  method: words('동의 방법', 'How'),
  language: words('설명한 말', 'Explained in'),
  from: words('동의받은 곳', 'Given at'),
  sensitive: words('민감한 내용', 'Sensitive data'),
  sensitiveYes: words('들어 있음(따로 동의함)', 'Included, agreed to separately'),
  sensitiveNo: words('들어 있지 않음', 'Not included'),
  who: words('누가 무엇을 볼 수 있나요', 'Who may see what', '누가 무엇을 볼 수 있나요'),
  sees: words('볼 수 있는 내용: {classes}', 'May see: {classes}', '볼 수 있는 것: {classes}'),
  why: words('쓰는 목적: {reason}', 'What for: {reason}', '보는 이유: {reason}'),
  until: words('{day}까지', 'Until {day}', '{day}까지'),
  somewhere: words('도움을 주는 곳 {n}', 'A place that helps ({n})'),
  help: words('도움을 드리는 데에만 써요.', 'Only to help you.'),
  rights: words('꼭 알아 두세요', 'Good to know'),
  items: [
    words(
      '동의하지 않았어도 잃는 것은 없어요. 상담과 안내는 똑같이 받을 수 있어요.',
      'Had you said no, you would have lost nothing: counselling and guidance stay the same.',
      '동의하지 않아도 괜찮아요. 똑같이 도움을 받아요.',
    ),
    words(
      '언제든 거두거나 줄일 수 있어요. 이유는 말하지 않아도 돼요. 담당자에게 말하거나 1577-1701로 전화해 주세요.',
      'You may withdraw or narrow this at any time, without a reason. Tell your worker or call 1577-1701.',
      '언제든 그만둘 수 있어요. 담당자에게 말하거나 1577-1701로 전화해요.',
    ),
    words(
      '거두면 바로 볼 수 없게 돼요. 다만 그 전에 이미 본 내용은 되돌릴 수 없어요.',
      'Once withdrawn, it is hidden at once. What was read before cannot be unread.',
      '그만두면 바로 못 봐요. 이미 본 것은 되돌릴 수 없어요.',
    ),
    words(
      '누가 언제 보았는지 물어보실 수 있어요.',
      'You may ask who looked, and when.',
      '누가 언제 봤는지 물어볼 수 있어요.',
    ),
    words(
      '정한 날이 지나면 저절로 끝나요. 더 필요하면 다시 여쭤볼게요.',
      'It ends by itself on the day named. If more time is needed, we ask again.',
      '정한 날이 지나면 저절로 끝나요.',
    ),
  ],
  neutralItems: [
    words('언제든 멈출 수 있어요. 이유는 말하지 않아도 돼요.', 'You may stop at any time, without a reason.'),
    words('정한 날이 지나면 저절로 끝나요.', 'It ends by itself on the day named.'),
    words('멈추려면 담당자에게 말씀해 주세요.', 'To stop, tell the person you know.'),
  ],
  neutralLead: words(
    '무엇을 언제까지 맡기기로 했는지 적은 종이예요.',
    'This paper says what was agreed, and until when.',
  ),
  words: words('읽은 글', 'Words read'),
  proof: words('확인 값', 'Proof'),
} as const;

export type ReceiptCopy = 'full' | 'neutral';

/**
 * The receipt as a sheet of paper. The neutral copy names no institution and nothing that a stranger would
 * understand. Neither holds a name, an address or a story.
 */
export function receiptSheet(receipt: Receipt, hash: Buffer, copy: ReceiptCopy, language: Language): Sheet {
  const said = (text: Words) => say(text, language);
  const neutral = copy === 'neutral';
  const blocks = [
    neutral ? neutralFacts(receipt, language) : fullFacts(receipt, language),
    { kind: 'heading', text: said(receiptText.who) },
    ...receipt.grants.map((grant, at) => grantBox(receipt, grant, at, copy, language)),
    { kind: 'heading', text: said(receiptText.rights) },
    { kind: 'list', items: (neutral ? receiptText.neutralItems : receiptText.items).map(said) },
    { kind: 'small', text: proofLine(receipt, hash, language) },
  ] as const satisfies readonly SheetBlock[];
  return {
    title: said(neutral ? receiptText.neutralTitle : receiptText.title),
    lead: said(neutral ? receiptText.neutralLead : receiptText.lead),
    blocks: neutral
      ? blocks.filter((block) => block.kind !== 'heading' || block.text === said(receiptText.rights))
      : blocks,
    foot: shortNumber(receipt),
    language: language === 'en' ? 'en' : 'ko-KR',
    madeAt: receipt.at,
  };
}

function shortNumber(receipt: Receipt): string {
  return receipt.id.slice(0, 8).toUpperCase();
}

function fullFacts(receipt: Receipt, language: Language): SheetBlock {
  const said = (text: Words) => say(text, language);
  return {
    kind: 'facts',
    rows: [
      { name: said(receiptText.number), value: receipt.id },
      { name: said(receiptText.at), value: formatInstant(receipt.at, language) },
      { name: said(receiptText.by), value: said(giverWords[receipt.givenBy]) },
      { name: said(receiptText.method), value: said(methodWords[receipt.method]) },
      { name: said(receiptText.language), value: said(languageWords[receipt.language]) },
      { name: said(receiptText.from), value: placeName(receipt.from, receipt, language) },
      {
        name: said(receiptText.sensitive),
        value: said(receipt.sensitive ? receiptText.sensitiveYes : receiptText.sensitiveNo),
      },
    ],
  };
}

function neutralFacts(receipt: Receipt, language: Language): SheetBlock {
  return {
    kind: 'facts',
    rows: [
      { name: say(receiptText.number, language), value: receipt.id },
      { name: say(receiptText.at, language), value: formatInstant(receipt.at, language) },
    ],
  };
}

function placeName(slug: string, receipt: Receipt, language: Language): string {
  const known = parseInstitutionSlug(slug);
  return known === null ? slug : say(nameOn(institutionOf(known), dayInSeoul(receipt.at)), language);
}

function grantBox(
  receipt: Receipt,
  grant: ReceiptGrant,
  at: number,
  copy: ReceiptCopy,
  language: Language,
): SheetBlock {
  const until = formatDay(dayInSeoul(grant.until.subtract({ seconds: 1 })), language);
  const lastDay = fill(say(receiptText.until, language), { day: until });
  if (copy === 'neutral') {
    const title = fill(say(receiptText.somewhere, language), { n: at + 1 });
    return { kind: 'box', title, lines: [say(receiptText.help, language), lastDay] };
  }
  const slug = parseInstitutionSlug(grant.institution);
  const reason = slug === null ? receiptText.help : neededClasses(slug).reason;
  const classes = grant.classes.map((known) => say(dataClassText[known], language)).join(', ');
  return {
    kind: 'box',
    title: placeName(grant.institution, receipt, language),
    lines: [
      fill(say(receiptText.sees, language), { classes }),
      fill(say(receiptText.why, language), { reason: say(reason, language) }),
      lastDay,
    ],
  };
}

function proofLine(receipt: Receipt, hash: Buffer, language: Language): string {
  const read = `${say(receiptText.words, language)} ${receipt.textVersion} · ${receipt.textHash.toString('hex')}`;
  return `${read}\n${say(receiptText.proof, language)} ${hash.toString('hex')}`;
}
