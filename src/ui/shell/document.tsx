import type { Child } from 'hono/jsx';
import { raw } from 'hono/utils/html';
import { type Language, say } from '../../shared/text.ts';
import { asset } from '../assets.ts';
import { shellText } from '../text.ts';

export type Theme = 'light' | 'dark';

type DocumentProps = {
  readonly title: string;
  readonly language: Language;
  readonly theme?: Theme | undefined;
  readonly look: 'public' | 'console' | 'print';
  /** What a search engine may show of it; without, it is to be in no list of results. */
  readonly description?: string | undefined;
  /** Scripts that must run before anything is painted (quick exit). */
  readonly firstScripts?: readonly string[] | undefined;
  readonly scripts?: readonly string[] | undefined;
  /** `data-…` attributes of the body, read by the scripts. */
  readonly data?: Readonly<Record<`data-${string}`, string | undefined>> | undefined;
  /** Goes there by itself where no script runs; `session.js` does the same and asks first. */
  readonly goesTo?: { readonly path: string; readonly seconds: number } | undefined;
  /** Of this page only its `Slip` comes out of a printer, under a title that says nothing. */
  readonly slip?: boolean | undefined;
  /** Nothing of this page comes out of a printer. */
  readonly unprintable?: boolean | undefined;
  readonly children?: Child;
};

/** The frame of every page. No inline script, no inline style, nothing from another origin. */
export function Document(props: DocumentProps) {
  return (
    <>
      {raw('<!doctype html>')}
      <html
        lang={props.language === 'en' ? 'en' : 'ko'}
        data-theme={props.theme}
        class={`look-${props.look}${props.slip ? ' prints-slip' : ''}${props.unprintable ? ' unprintable' : ''}`}
      >
        <head>
          <meta charset="utf-8" />
          <title>{props.slip ? say(shellText.slipTitle, props.language) : props.title}</title>
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="referrer" content="no-referrer" />
          {props.description === undefined ? (
            <meta name="robots" content="noindex, nofollow, noarchive" />
          ) : (
            <>
              <meta name="robots" content="noarchive" />
              <meta name="description" content={props.description} />
            </>
          )}
          <meta name="color-scheme" content="light dark" />
          <meta name="format-detection" content="telephone=no" />
          {props.goesTo === undefined
            ? null
            : raw(
                `<noscript><meta http-equiv="refresh" content="${props.goesTo.seconds}; url=${props.goesTo.path}"></noscript>`,
              )}
          {(props.firstScripts ?? []).map((name) => (
            <script src={asset(name)} />
          ))}
          <link rel="stylesheet" href={asset('app.css')} />
          <link rel="icon" type="image/svg+xml" href={asset('icon.svg')} />
          {(props.scripts ?? []).map((name) => (
            <script src={asset(name)} defer />
          ))}
        </head>
        <body {...props.data}>{props.children}</body>
      </html>
    </>
  );
}
