import { Hono } from 'hono';
import { NotFound, read } from '../../../db/access.ts';
import { routes } from '../../../routes.ts';
import { type BundleId, parseId } from '../../../shared/ids.ts';
import { fill } from '../../../shared/text.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { phrase } from '../../../ui/say.ts';
import { consolePage, institutionName } from '../../../web/console.tsx';
import type { Env } from '../../../web/env.ts';
import { requires } from '../../../web/requires.ts';
import { bundleReferrals } from '../store.ts';
import { bundleText, referralText } from '../text.ts';
import { BundleLine, ReferralList } from '../views/list.tsx';

export const bundlePage = new Hono<Env>();

bundlePage.get('/bundles/:id', requires('case.list', 'none'), async (c) => {
  const { deps, actor, language } = c.var;
  const id: BundleId | null = parseId<'bundle'>(c.req.param('id'));
  if (id === null) throw new NotFound('bundle');
  const { referrals, now } = await read(deps, actor, async (r) => ({
    referrals: await bundleReferrals(r, id),
    now: r.now,
  }));
  const [first] = referrals;
  if (first === undefined) throw new NotFound('bundle');
  const institutions = new Set(referrals.filter((one) => one.status !== 'draft').map((one) => one.to)).size;
  const fresh = referrals.some(
    (one) => one.sentAt !== null && one.sentAt.until(now).total('seconds') < 60 && one.insteadOf === null,
  );
  return consolePage(c, {
    title: bundleText.showTitle,
    section: 'cases',
    body: (
      <>
        <PageHead
          over={<span class="num">{first.caseNumber}</span>}
          title={bundleText.showTitle}
          language={language}
          actions={
            <LinkButton kind="tertiary" href={routes.cases.tab(first.caseId, 'referrals')}>
              {phrase(referralText.openCase, language)}
            </LinkButton>
          }
        >
          <BundleLine referrals={referrals} now={now} language={language} />
        </PageHead>
        {fresh ? (
          <Notice tone="ok" language={language}>
            <p>
              {fill(phrase(bundleText.sentFlash, language), { n: institutions })}{' '}
              {phrase(bundleText.visible, language)}
            </p>
          </Notice>
        ) : null}
        <ReferralList referrals={referrals} now={now} nameOf={institutionName} language={language} />
      </>
    ),
  });
});
