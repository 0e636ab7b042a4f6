import { createContext, useContext } from 'hono/jsx';

/** The proof of `web/still-here.ts` for the forms of a page; null where nothing was written yet. */
export const StillHere = createContext<string | null>(null);

/** The field without which a form that carries what was written is not taken once somebody has left. */
export function StillHereField() {
  const proof = useContext(StillHere);
  return proof === null ? null : <input type="hidden" name="page" value={proof} />;
}
