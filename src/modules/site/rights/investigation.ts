import { words } from '../../../shared/text.ts';
import type { Stage } from './right.ts';

export const investigation: Stage = {
  id: 'investigation',
  title: words('수사를 받는 동안', 'During the investigation', '조사하는 동안'),
  rights: [
    {
      title: words('믿는 사람과 함께 조사받기', 'Somebody you trust beside you', '믿는 사람과 함께'),
      body: words(
        '조사받을 때 가족이나 상담원처럼 믿는 사람이 옆에 있게 해 달라고 할 수 있어요.',
        'You may ask that somebody you trust sits beside you when you are interviewed.',
        '조사받을 때 믿는 사람이 옆에 있을 수 있어요.',
      ),
      law: '형사소송법 §163의2 · §221③',
    },
    {
      title: words('말하기를 도와주는 사람', 'Help with speaking', '말하기를 도와주는 사람'),
      body: words(
        '성폭력 사건에서 아동이거나 장애로 말하기 어려우면 진술조력인의 도움을 신청할 수 있어요.',
        'In cases of sexual violence a child, or somebody whose disability makes speaking hard, may ask for a statement assistant.',
        '아이나 장애가 있는 사람은 말하기를 도와 달라고 할 수 있어요.',
      ),
      law: '성폭력처벌법 §36',
    },
    {
      title: words('여러 번 말하지 않게', 'Not having to say it again and again', '여러 번 말하지 않게'),
      body: words(
        '성폭력 피해자가 19세 미만이거나 장애로 판단이 어려우면 조사를 영상으로 남겨요. 재판 전에 미리 증거로 남겨 달라고 요청할 수도 있어요.',
        'After sexual violence, interviews of people under 19 or with impaired judgement are recorded. You may also ask that evidence be secured before the trial.',
        '19세가 안 됐거나 장애가 있으면 영상으로 남겨요.',
      ),
      law: '성폭력처벌법 §30 · §41',
    },
    {
      title: words('수사가 끝나는 때', 'When the investigation should end', '조사가 끝나는 때'),
      body: words(
        '2026년 10월 2일부터 접수된 고소는 경찰이 {police} 안에 수사를 마쳐야 해요. 사건이 검사에게 가면 검사는 {charge} 안에 재판에 넘길지 정해요.',
        'For complaints received since 2 October 2026 the police must finish within {police}; once the case is with the prosecutor, the decision on a charge is due within {charge}.',
        '경찰은 {police} 안에 조사를 마쳐야 해요. 검사는 {charge} 안에 정해요.',
      ),
      limits: { police: 'police-finish', charge: 'charge-decision' },
    },
    {
      title: words('수사가 멈춰 있으면', 'When nothing moves', '조사가 멈췄으면'),
      body: words(
        '{stall} 동안 수사가 멈춰 있거나 권리를 침해당했다면 그 기관의 장에게 이의를 낼 수 있어요. 답은 {reply} 안에 와야 해요. 2026년 10월 2일부터 시작된 수사에 해당해요.',
        'If it has stalled for {stall}, or your rights were violated, you may object to the head of the agency, who must answer within {reply}. This holds for investigations begun since 2 October 2026.',
        '{stall} 동안 멈춰 있으면 말할 수 있어요. {reply} 안에 답이 와야 해요.',
      ),
      limits: { stall: 'stalled-investigation', reply: 'stall-reply' },
    },
    {
      title: words('사건 소식을 받기', 'Being kept informed', '소식 듣기'),
      body: words(
        '한 번 신청하면 재판에 넘겼는지, 재판 날짜와 장소, 결과, 가해자가 구속되거나 풀려났는지를 알려 줘요.',
        'Ask once, and you are told whether there is a charge, when and where the trial is, its result, and whether the offender is held or released.',
        '한 번 신청하면 사건 소식을 알려 줘요.',
      ),
      law: '형사소송법 §259의2 · 범죄피해자 보호법 시행령 §10',
    },
    {
      title: words('스토킹에서 보호받기', 'Protection from stalking', '따라다니는 사람에게서 보호받기'),
      body: words(
        '긴급응급조치(경찰이 급히 하는 보호)는 {emergency}, 접근금지 같은 잠정조치(법원이 정하는 임시 보호)는 {measure} 뒤에 끝나요. 끝나기 전에 연장을 요청하세요. 이사했다면 접근금지 장소를 바꿔 달라고 바로 신청하세요.',
        'An urgent emergency measure ends after {emergency}, a provisional measure such as keeping away after {measure}. Ask for an extension before that. If you move, ask at once to have the place changed.',
        '보호는 {emergency}이나 {measure} 뒤에 끝나요. 끝나기 전에 더 해 달라고 해요.',
      ),
      limits: { emergency: 'emergency-measure-ends', measure: 'provisional-measure-ends' },
      law: '스토킹처벌법 §7② · §10③',
    },
    {
      title: words(
        '법원에 직접 보호 신청하기(스토킹)',
        'Asking the court yourself (stalking)',
        '법원에 보호를 부탁하기',
      ),
      body: words(
        '2027년 4월 22일부터는 잠정조치를 하지 않는다는 통지를 받은 날부터 {period} 안에 법원에 피해자보호명령을 직접 신청할 수 있어요. 아직 시행 전이에요.',
        'From 22 April 2027 you may ask the court for a protection order yourself, within {period} from the notice that no measures are taken. This is not in force yet.',
        '2027년 4월 22일부터 법원에 보호를 부탁할 수 있어요. 아직은 안 돼요.',
      ),
      limits: { period: 'stalking-protection-order' },
      to: '2027-04-21',
    },
    {
      title: words(
        '법원에 직접 보호 신청하기(스토킹)',
        'Asking the court yourself (stalking)',
        '법원에 보호를 부탁하기',
      ),
      body: words(
        '잠정조치를 하지 않는다는 통지를 받았다면 그날부터 {period} 안에 법원에 피해자보호명령을 직접 신청할 수 있어요.',
        'After a notice that no measures are taken, you may ask the court for a protection order yourself within {period}.',
        '법원에 보호를 부탁할 수 있어요. {period} 안에 해요.',
      ),
      limits: { period: 'stalking-protection-order' },
      from: '2027-04-22',
    },
    {
      title: words('가정폭력에서 보호받기', 'Protection from domestic violence', '가정폭력에서 보호받기'),
      body: words(
        '접근금지 같은 임시조치는 {interim} 뒤에, 법원에 직접 신청하는 피해자보호명령은 길어도 {order} 뒤에 끝나요. 둘 다 끝나기 전에 연장을 요청할 수 있어요.',
        'Interim measures such as keeping away end after {interim}; a protection order, which you ask of the court yourself, after {order} at most. Both can be extended if you ask in time.',
        '보호는 {interim}이나 {order} 뒤에 끝나요. 끝나기 전에 더 해 달라고 해요.',
      ),
      limits: { interim: 'domestic-interim-ends', order: 'domestic-order-ends' },
    },
  ],
};
