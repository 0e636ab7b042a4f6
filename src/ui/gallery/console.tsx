import { words } from '../../shared/text.ts';
import { Button, ButtonRow, LinkButton } from '../button.tsx';
import { Card, Grid, Split, Stats } from '../card.tsx';
import { Select } from '../choice.tsx';
import { TextField } from '../field.tsx';
import { FilterBar } from '../filter-bar.tsx';
import { untouched } from '../form-state.ts';
import { Breadcrumb, Tabs } from '../navigation.tsx';
import { EmptyState, Notice } from '../notice.tsx';
import { PageHead } from '../page-head.tsx';
import { AutosaveStatus } from '../post-form.tsx';
import type { Spoken } from '../say.ts';
import { ConsoleShell } from '../shell/console-shell.tsx';
import type { Theme } from '../shell/document.tsx';
import { DefinitionGrid } from '../summary-list.tsx';
import { Pagination } from '../table.tsx';
import { Tag, Tags } from '../tag.tsx';
import { Timeline } from '../timeline.tsx';
import { Deadline, Since } from '../times.tsx';
import { Details, Verdict } from '../verdict.tsx';
import { QueueGallery } from './queue.tsx';
import { hoursFromNow, now, today } from './sample.ts';

function CaseCards({ language }: Spoken) {
  return (
    <Split
      label="할 일과 판단"
      aside={
        <>
          <Card language={language} title={words('다음 할 일', 'Next')} level={2}>
            <EmptyState
              language={language}
              title={words('할 일 없음', 'Nothing to do')}
              body={words('계획에 목표를 더하면 할 일이 생김', 'Add a goal to the plan')}
            >
              <ButtonRow>
                <LinkButton href="/gallery" kind="secondary">
                  목표 더하기
                </LinkButton>
              </ButtonRow>
            </EmptyState>
          </Card>
          <Verdict
            language={language}
            title={words('범죄피해 구조금', 'Relief fund')}
            head={<Tag tone="info" label={words('검토', 'Review')} language={language} />}
            clauses={[
              { words: words('장해·중상해·사망', 'Injury'), state: 'met', law: '범죄피해자 보호법 제16조' },
            ]}
          />
          <Details language={language} summary={words('접힌 내용', 'Folded')}>
            <p>펼친 내용</p>
          </Details>
        </>
      }
    >
      <Card
        language={language}
        title={words('요약', 'Summary')}
        aside={<AutosaveStatus language={language} savedAt="14:05" />}
      >
        <DefinitionGrid
          language={language}
          rows={[
            { key: words('안전연락', 'Safe contact'), value: '문자 금지 · 14–17시' },
            {
              key: words('동의', 'Consent'),
              value: <Deadline day={today.add({ days: 30 })} today={today} language={language} staff />,
            },
            {
              key: words('구조금 신청', 'Relief fund'),
              value: <Deadline day={today.add({ days: 9 })} today={today} language={language} staff />,
            },
            {
              key: words('이의신청', 'Objection'),
              value: <Deadline day={today.subtract({ days: 2 })} today={today} language={language} staff />,
            },
          ]}
        />
      </Card>
      <Card language={language} title={words('타임라인', 'Timeline')}>
        <Timeline
          language={language}
          entries={[
            {
              at: hoursFromNow(-2),
              title: '첫 상담 예약',
              who: '스마일센터',
              tone: 'progress',
              icon: 'calendar',
              body: '11월 25일 10:00, 상담실 2',
            },
            { at: hoursFromNow(-30), title: '스마트워치 지급', who: '경찰', tone: 'ok' },
            { at: hoursFromNow(-52), title: '접수', who: '초기상담창구' },
          ]}
        />
      </Card>
    </Split>
  );
}

/** A working page of the staff console with every part of it. */
export function ConsoleGallery({ language, theme }: Spoken & { readonly theme?: Theme | undefined }) {
  const form = { language, state: untouched };
  return (
    <ConsoleShell
      language={language}
      theme={theme}
      title={words('오늘', 'Today')}
      homeHref="/work"
      institution={words('범죄피해자지원센터', 'Victim Support Centre')}
      purpose={words('지원', 'Support')}
      person={{ name: '정하늘', role: words('사례관리자', 'Case manager') }}
      signOut={{ action: '/sign-out', csrf: 'sample' }}
      demo
      flash={words('5개 기관에 의뢰했습니다.', 'Sent to 5 institutions.')}
      sections={[
        { href: '/work', label: words('오늘', 'Today'), current: true },
        { href: '/intakes', label: words('접수', 'Intakes'), count: 4, live: 'intakes' },
        { href: '/queue', label: words('의뢰함', 'Queue'), count: 12, live: 'queue' },
        { href: '/cases', label: words('사례', 'Cases'), count: 0 },
        { href: '/rights', label: words('끝나가는 권리', 'Deadlines') },
      ]}
      breadcrumb={
        <Breadcrumb
          language={language}
          crumbs={[{ label: words('오늘', 'Today'), href: '/work' }, { label: words('의뢰함', 'Queue') }]}
        />
      }
    >
      <PageHead
        language={language}
        title={words('오늘 11월 23일 월', 'Today, Monday 23 November')}
        actions={
          <LinkButton href="/intakes/new" icon="plus" shortcut="n">
            접수 시작
          </LinkButton>
        }
      />
      <Stats
        language={language}
        stats={[
          { label: words('안전 확인 필요', 'Safety checks'), value: 1, href: '/work', tone: 'danger' },
          { label: words('응답 지연', 'Late answers'), value: 2, href: '/work', tone: 'warn' },
          { label: words('새 접수', 'New intakes'), value: 4, href: '/intakes', live: 'intakes' },
          { label: words('내 할 일', 'My tasks'), value: 0, href: '/work' },
        ]}
      />
      <Tabs
        language={language}
        tabs={[
          { href: '/gallery', label: words('요약', 'Summary'), current: true },
          { href: '/gallery?tab=plan', label: words('계획', 'Plan') },
          { href: '/gallery?tab=referrals', label: words('의뢰', 'Referrals'), count: 6 },
          { href: '/gallery?tab=timeline', label: words('타임라인', 'Timeline') },
          { href: '/gallery?tab=money', label: words('돈', 'Money') },
        ]}
      />
      <FilterBar language={language} action="/gallery" clearHref="/gallery">
        <TextField {...form} name="number" label={words('접수번호', 'Number')} />
        <Select
          {...form}
          name="status"
          label={words('상태', 'Status')}
          blank={words('전체', 'All')}
          options={[{ value: 'late', label: words('지연', 'Late') }]}
        />
      </FilterBar>
      <Card
        language={language}
        look="flush"
        title={words('의뢰함', 'Queue')}
        aside={<Since at={hoursFromNow(-1)} now={now} language={language} />}
      >
        <QueueGallery language={language} />
      </Card>
      <Pagination language={language} previousHref="?before=1" nextHref="?after=5" total={1234} />
      <CaseCards language={language} />
      <Tags>
        {(['neutral', 'progress', 'info', 'ok', 'warn', 'danger'] as const).map((tone) => (
          <Tag tone={tone} label={tone} language={language} />
        ))}
      </Tags>
      <Grid min="large">
        {(['info', 'ok', 'warn', 'danger'] as const).map((tone) => (
          <Notice tone={tone} language={language} title={words('알림 제목', 'A notice')}>
            <p>무엇을 하면 되는지 적는 자리</p>
          </Notice>
        ))}
      </Grid>
      <ButtonRow>
        <Button>의뢰하기</Button>
        <Button kind="secondary">저장</Button>
        <Button kind="tertiary" icon="print">
          인쇄
        </Button>
        <Button kind="text">취소</Button>
        <Button kind="danger" icon="phone">
          112 연결
        </Button>
        <Button disabled>보냄</Button>
      </ButtonRow>
    </ConsoleShell>
  );
}
