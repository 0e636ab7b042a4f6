// Whoever asks for what is not hers leaves a leaf: who, which route, which ids, why not. Nothing else tells a
// look-up from a slip of the hand (개인정보의 안전성 확보조치 기준 제8조: attempts too, not only successes).
import { routePath } from 'hono/route';
import { type Actor, Forbidden, NotFound, write } from '../db/access.ts';
import { parseId } from '../shared/ids.ts';
import type { Ctx } from './env.ts';

/** Role: never theirs. Row: not there, or not theirs. Form: foreign, untokened or no form at all. */
type Why = 'role' | 'row' | 'form';

const namesCase = /^\/cases\/:id(\/|$)/;

/** Notes a refusal; ids of the address only, never a word of it. */
export async function noteRefusal(c: Ctx, actor: Actor, why: Why): Promise<void> {
  const route = routePath(c, -1);
  const asked = Object.values(c.req.param()).flatMap((text) => parseId<'asked'>(text) ?? []);
  const of = namesCase.test(route) ? parseId<'case'>(c.req.param('id')) : null;
  await write(c.var.deps, actor, async (w) =>
    w.record({
      event: 'access.refused',
      case: of,
      detail: { route: `${c.req.method} ${route}`, why, asked },
    }),
  );
}

/** Runs what follows and notes when it answered that this is not there for this actor. */
export async function watched(c: Ctx, actor: Actor, next: () => Promise<void>): Promise<void> {
  await next();
  if (c.error instanceof NotFound) await noteRefusal(c, actor, 'row');
  else if (c.error instanceof Forbidden) await noteRefusal(c, actor, 'form');
}

/** Runs a check; notes when it threw. */
export async function checked<T>(c: Ctx, actor: Actor, check: () => Promise<T> | T): Promise<T> {
  try {
    return await check();
  } catch (error) {
    if (error instanceof NotFound) await noteRefusal(c, actor, 'role');
    else if (error instanceof Forbidden) await noteRefusal(c, actor, 'form');
    throw error;
  }
}
