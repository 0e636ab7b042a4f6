import { words } from '../../shared/text.ts';
import { Button, ButtonRow, LinkButton } from '../button.tsx';
import { Card, Grid, LinkCard } from '../card.tsx';
import { Checkbox, Checkboxes, Radios, Select } from '../choice.tsx';
import { DayField } from '../day-field.tsx';
import { ErrorSummary } from '../error-summary.tsx';
import { FileField, TextArea, TextField } from '../field.tsx';
import { type FormState, untouched } from '../form-state.ts';
import { Notice } from '../notice.tsx';
import { PageHead } from '../page-head.tsx';
import { PostForm } from '../post-form.tsx';
import type { Spoken } from '../say.ts';
import type { Theme } from '../shell/document.tsx';
import { PublicShell } from '../shell/public-shell.tsx';
import { SignaturePad } from '../signature-pad.tsx';
import { Stepper, TaskList } from '../steps.tsx';
import { SummaryList } from '../summary-list.tsx';
import { Tag } from '../tag.tsx';
import { Deadline } from '../times.tsx';
import { Verdict } from '../verdict.tsx';
import { refusedForm, today } from './sample.ts';

type GalleryProps = Spoken & { readonly theme?: Theme | undefined };

const navigation = [
  { href: '/find', label: words('받을 수 있는 도움', 'Help you may get'), current: true },
  { href: '/apply', label: words('상담 신청', 'Ask for advice') },
  { href: '/mine', label: words('내 신청 확인', 'My request') },
  { href: '/visit', label: words('오시는 길', 'Find us') },
];

const doors = [
  {
    icon: 'search',
    title: words('받을 수 있는 도움 찾기', 'Find help'),
    body: words('이름 없이 몇 가지만 답하면 돼요.', 'A few answers, no name.'),
  },
  {
    icon: 'pen',
    title: words('상담 신청', 'Ask for advice'),
    body: words('안전한 연락 방법부터 정해요.', 'First we agree how to reach you safely.'),
  },
  {
    icon: 'file',
    title: words('내 신청 확인', 'My request'),
    body: words('접수 번호와 비밀번호로 열어요.', 'With your receipt code and PIN.'),
  },
] as const;

/** A front page of the public look. */
export function PublicHomeGallery({ language, theme }: GalleryProps) {
  return (
    <PublicShell
      language={language}
      theme={theme}
      width="wide"
      demo
      navigation={navigation}
      languageHref={(one) => `/?language=${one}`}
    >
      <PageHead
        language={language}
        title={words('한 곳에서, 한 번만 말하세요.', 'One place. Tell it once.')}
        lead={words(
          '여러 기관을 찾아다니지 않아도 돼요. 필요한 도움을 함께 찾고, 저희가 이어 드려요.',
          'You need not go from office to office. We find the help with you and connect you to it.',
        )}
      />
      <Grid>
        {doors.map((door) => (
          <LinkCard href="/find" language={language} {...door} />
        ))}
      </Grid>
      <Card language={language} look="warm" title={words('오기 전에 알아두실 것', 'Before you come')}>
        <p>신고하지 않았어도, 증거가 없어도 상담할 수 있어요. 비용은 없어요.</p>
        <ButtonRow>
          <LinkButton href="/apply" size="large" iconAfter="right">
            상담 신청하기
          </LinkButton>
          <LinkButton href="/visit" kind="tertiary" size="large">
            오시는 길
          </LinkButton>
        </ButtonRow>
      </Card>
      <Notice
        language={language}
        tone="danger"
        title={words('지금 위험하다면 112에 전화하세요', 'In danger now? Call 112')}
      >
        <p>말하기 어려우면 112로 문자를 보내도 돼요.</p>
      </Notice>
    </PublicShell>
  );
}

const where = [
  { value: 'home', label: words('집', 'At home') },
  { value: 'work', label: words('일터', 'At work') },
  {
    value: 'other',
    label: words('다른 곳', 'Somewhere else'),
    hint: words('길, 가게, 인터넷 등', 'Street, shop, the internet'),
    reveal: (
      <TextField language="ko" state={untouched} name="whereOther" label={words('어디인가요', 'Where')} />
    ),
  },
];

function Fields({ language, state }: Spoken & { state: FormState }) {
  const at = { language, state };
  return (
    <PostForm action="/gallery" secrets={{ csrf: 'sample', once: 'sample', version: 3 }} files>
      <TextField
        {...at}
        name="callName"
        label={words('어떻게 불러 드릴까요', 'What may we call you')}
        hint={words('본명이 아니어도 돼요.', 'It need not be your real name.')}
        why={words('전화드릴 때 부를 이름이에요.', 'We use it when we call.')}
        optional
      />
      <DayField {...at} name="incident" label={words('언제 있었던 일인가요', 'When did it happen')} />
      <Radios
        {...at}
        name="where"
        label={words('어디에서 있었던 일인가요', 'Where did it happen')}
        why={words('가까운 곳의 도움을 먼저 찾으려고 여쭤봐요.', 'So that we first look for help nearby.')}
        choices={where}
        exits={{ unknown: 'unknown', declined: 'declined' }}
      />
      <Checkboxes
        {...at}
        name="contact"
        label={words('어떤 방법이 안전한가요', 'What is safe for you')}
        inline
        choices={[
          { value: 'call', label: words('전화', 'Call') },
          { value: 'text', label: words('문자', 'Text') },
          { value: 'mail', label: words('이메일', 'E-mail') },
        ]}
      />
      <TextArea {...at} name="words" label={words('하고 싶은 말', 'Anything you want to say')} optional />
      <Select
        {...at}
        name="institution"
        label={words('가 본 곳이 있나요', 'Have you been anywhere')}
        options={[
          { value: 'police', label: words('경찰', 'Police') },
          { value: 'prosecution', label: words('공소청', 'Prosecution service') },
        ]}
      />
      <FileField {...at} name="paper" label={words('가지고 있는 서류', 'Papers you have')} optional />
      <Checkbox {...at} name="read" label={words('안내를 읽었어요', 'I have read this')} />
      <SignaturePad {...at} name="signature" label={words('서명', 'Signature')} />
      <ButtonRow>
        <Button size="large">다음</Button>
        <Button kind="text" size="large" name="later" value="yes">
          나중에 이어서 하기
        </Button>
      </ButtonRow>
    </PostForm>
  );
}

/** Questions, a refusal and what follows, in the public look. */
export function PublicFormGallery({
  language,
  theme,
  state = refusedForm,
}: GalleryProps & { readonly state?: FormState | undefined }) {
  return (
    <PublicShell
      language={language}
      theme={theme}
      navigation={navigation}
      scripts={['signature.js']}
      idle={{ minutes: 5, stayPath: '/stay', endPath: '/' }}
    >
      <ErrorSummary state={state} language={language} />
      <Stepper
        language={language}
        steps={[
          { label: words('안전', 'Safety'), state: 'done', href: '/gallery' },
          { label: words('무슨 일', 'What happened'), state: 'current' },
          { label: words('연락', 'Contact'), state: 'later' },
        ]}
      />
      <PageHead
        language={language}
        title={words('상담 신청', 'Ask for advice')}
        lead={words('답하고 싶은 것만 답해도 돼요.', 'Answer only what you want.')}
      />
      <Fields language={language} state={state} />
      <h2>{language === 'en' ? 'Check your answers' : '보내기 전에 확인해 주세요'}</h2>
      <SummaryList
        language={language}
        rows={[
          { key: words('부를 이름', 'Name to use'), value: '김 선생님', changeHref: '/gallery' },
          { key: words('안전한 연락', 'Safe contact'), value: '전화, 평일 14–17시', changeHref: '/gallery' },
        ]}
      />
      <h2>{language === 'en' ? 'Help we found' : '지금까지 찾은 도움'}</h2>
      <Verdict
        language={language}
        open
        title={words('범죄피해 구조금', 'Crime victim relief fund')}
        head={
          <>
            <Tag tone="warn" label={words('더 확인할 것 1개', 'One thing to check')} language={language} />
            <Deadline day={today.add({ days: 14 })} today={today} language={language} />
          </>
        }
        clauses={[
          {
            words: words('대한민국 영역에서 일어난 일이에요', 'It happened in Korea'),
            state: 'met',
            law: '범죄피해자 보호법 제3조',
          },
          {
            words: words('다친 정도를 알아야 해요', 'We need to know how you were hurt'),
            state: 'unknown',
            answerHref: '/gallery',
          },
          { words: words('다른 곳에서 이미 받았어요', 'Paid from elsewhere already'), state: 'unmet' },
        ]}
      />
      <TaskList
        language={language}
        tasks={[
          {
            title: words('진단서 내기', 'Hand in the certificate'),
            href: '/gallery',
            status: <Tag label={words('할 일', 'To do')} language={language} />,
          },
          {
            title: words('첫 상담', 'First talk'),
            status: <Tag tone="ok" label={words('마침', 'Done')} language={language} />,
          },
        ]}
      />
    </PublicShell>
  );
}
