import type { Child } from 'hono/jsx';
import type { FormState } from '../../../ui/form-state.ts';
import { Notice } from '../../../ui/notice.tsx';
import { phrase, type Spoken } from '../../../ui/say.ts';
import { isOver } from '../case.ts';
import type { CaseHead } from '../store.ts';
import { caseText } from '../text.ts';

/**
 * Forms that begin something new. On a case that has ended a notice stands in their place; one that was just
 * refused stays beneath it, so that nothing typed is lost.
 */
export function NewWork(
  props: Spoken & { readonly head: CaseHead; readonly state: FormState; readonly children?: Child },
) {
  if (!isOver(props.head.status)) return <>{props.children}</>;
  return (
    <>
      <Notice tone="info" title={caseText.over} language={props.language}>
        <p>{phrase(caseText.overBody, props.language)}</p>
      </Notice>
      {props.state.errors.length > 0 ? props.children : null}
    </>
  );
}
