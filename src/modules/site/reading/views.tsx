import type { Child } from 'hono/jsx';
import { type Language, say, type Words, words } from '../../../shared/text.ts';
import { PrintButton } from '../../../ui/button.tsx';
import { Card, Stack } from '../../../ui/card.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { uiText } from '../../../ui/text.ts';
import { Details } from '../../../ui/verdict.tsx';
import type { Passage } from './passage.ts';

const lawWords = words('법 조문 보기', 'The law', '법 보기');

function Lines({ passage, language }: { passage: Passage; language: Language }) {
  const lines = passage.lines.map((line) => say(line, language));
  switch (passage.kind) {
    case 'steps':
      return (
        <ol>
          {lines.map((line) => (
            <li>{line}</li>
          ))}
        </ol>
      );
    case 'list':
      return (
        <ul>
          {lines.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      );
    default:
      return (
        <>
          {lines.map((line) => (
            <p>{line}</p>
          ))}
        </>
      );
  }
}

/** A part of a reading page: flush with the page's own heading, unlike a card. */
export function Part(props: {
  readonly title: Words;
  readonly language: Language;
  readonly id?: string | undefined;
  readonly children?: Child;
}) {
  return (
    <section id={props.id} class="stack stack-small">
      <h2>{say(props.title, props.language)}</h2>
      {props.children}
    </section>
  );
}

export function PassageCard({ passage, language }: { passage: Passage; language: Language }) {
  const inner = (
    <>
      <Lines passage={passage} language={language} />
      {passage.law === undefined ? null : (
        <Details summary={lawWords} language={language}>
          <p lang="ko">{passage.law}</p>
        </Details>
      )}
    </>
  );
  if (passage.look === 'warm') {
    return (
      <Card look="warm" title={passage.title} language={language}>
        {inner}
      </Card>
    );
  }
  return (
    <Part title={passage.title} language={language}>
      {inner}
    </Part>
  );
}

type Head = { readonly heading: Words; readonly lead: Words };

/** A page that is only read; ends with a way to take it along on paper. */
export function ReadingPage(props: {
  readonly language: Language;
  readonly head: Head;
  readonly passages: readonly Passage[];
}) {
  const { language, head } = props;
  return (
    <Stack gap="large">
      <PageHead title={head.heading} lead={head.lead} language={language} />
      {props.passages.map((passage) => (
        <PassageCard passage={passage} language={language} />
      ))}
      <p>
        <PrintButton>{say(uiText.print, language)}</PrintButton>
      </p>
    </Stack>
  );
}
