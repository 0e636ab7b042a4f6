import { type Language, say } from '../../../shared/text.ts';
import { PrintButton } from '../../../ui/button.tsx';
import { Stack } from '../../../ui/card.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { SummaryList } from '../../../ui/summary-list.tsx';
import { uiText } from '../../../ui/text.ts';
import type { Directory } from '../../directory/index.ts';
import { deskRows } from '../institutions/views.tsx';
import { Part, PassageCard } from './views.tsx';
import { visitText as t, visitPassages } from './visit.ts';

/** Where the centre is, when it answers, what to bring and what happens there. */
export function VisitPage({ language, directory }: { language: Language; directory: Directory }) {
  const desk = directory.desk('center-intake')?.desk;
  return (
    <Stack gap="large">
      <PageHead title={t.heading} lead={t.lead} language={language} />
      <Part title={t.way} language={language}>
        <p>{say(t.wayLine, language)}</p>
        {desk === undefined ? null : (
          <SummaryList
            language={language}
            rows={[
              ...deskRows(desk, language),
              { key: t.outside, value: say(desk.openingHours.outsideHours, language) },
            ]}
          />
        )}
        <p>{say(t.wayHelp, language)}</p>
      </Part>
      {visitPassages.map((passage) => (
        <PassageCard passage={passage} language={language} />
      ))}
      <p>
        <PrintButton>{say(uiText.print, language)}</PrintButton>
      </p>
    </Stack>
  );
}
