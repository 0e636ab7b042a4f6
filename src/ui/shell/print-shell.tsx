import type { Child } from 'hono/jsx';
import { PrintButton } from '../button.tsx';
import { type Phrase, phrase, type Spoken } from '../say.ts';
import { shellText, uiText } from '../text.ts';
import { Moment } from '../times.tsx';
import { Document } from './document.tsx';

/** A sheet of paper: receipt, plan, list of help. Always light; `neutral` leaves the product's name off. */
export function PrintShell(
  props: Spoken & {
    readonly title?: Phrase | undefined;
    readonly heading: Phrase;
    readonly neutral?: boolean | undefined;
    readonly printedAt?: Temporal.Instant | undefined;
    readonly backHref?: string | undefined;
    readonly children?: Child;
  },
) {
  const { language } = props;
  const [before = '', after = ''] = phrase(uiText.printed, language).split('{at}');
  return (
    <Document
      title={phrase(props.title ?? shellText.product, language)}
      language={language}
      theme="light"
      look="print"
      scripts={['page.js']}
    >
      <main id="main" class="sheet">
        <div class="sheet-tools no-print">
          {props.backHref ? <a href={props.backHref}>{phrase(uiText.previous, language)}</a> : null}
          <PrintButton>{phrase(uiText.print, language)}</PrintButton>
        </div>
        {props.neutral ? null : <p class="sheet-brand">{phrase(shellText.strip, language)}</p>}
        <h1>{phrase(props.heading, language)}</h1>
        {props.children}
        {props.printedAt ? (
          <p class="sheet-foot">
            {before}
            <Moment at={props.printedAt} language={language} />
            {after}
          </p>
        ) : null}
      </main>
    </Document>
  );
}
