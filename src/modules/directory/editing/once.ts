import { type Actor, type Deps, type Writer, writeOnce } from '../../../db/access.ts';

/**
 * `writeOnce` for a change that may be refused: `refuse` rolls everything back, the form's key included, so
 * that the same form can be mended and sent again. A second arrival of a form that went through still gets
 * the first outcome.
 */
export async function changeOnce<Done extends object, Refusal>(
  deps: Deps,
  actor: Actor,
  once: { readonly key: string; readonly action: string },
  fn: (w: Writer, refuse: (why: Refusal) => never) => Promise<Done>,
): Promise<{ readonly done: Done } | { readonly refusal: Refusal }> {
  const refused: { why?: { readonly refusal: Refusal } } = {};
  const refuse = (why: Refusal): never => {
    refused.why = { refusal: why };
    throw new Error('refused');
  };
  try {
    return { done: await writeOnce(deps, actor, once, (w) => fn(w, refuse)) };
  } catch (error) {
    if (refused.why !== undefined) return refused.why;
    throw error;
  }
}
