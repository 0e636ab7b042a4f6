// What institutions are called in the portal: by their names, or, when she hid them, by the order in which
// they came. Refuses to say a service's name where it would give the institution away.
import type { Language, Words } from '../../../shared/text.ts';
import { words } from '../../../shared/text.ts';

const ordinals = ['첫', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉', '열'] as const;

/** "첫 번째 도움"; from the eleventh on in digits. */
export function numbered(place: number): Words {
  const ordinal = ordinals[place - 1];
  return words(
    ordinal === undefined ? `${place}번째 도움` : `${ordinal} 번째 도움`,
    `Help ${place}`,
    `도움 ${place}`,
  );
}

const centre = words('담당하는 곳', 'Those in charge', '담당하는 곳');
const unknown = words('다른 도움', 'Another help', '다른 도움');

type Name = (slug: string) => Words | string;

export type Names = {
  readonly hidden: boolean;
  /** An institution. */
  readonly place: Name;
  /** A service; null where it must not be said. */
  readonly service: (slug: string, language: Language) => string | null;
};

/** `order` holds the institutions of the case in the order in which they came. */
export function namesFor(
  hidden: boolean,
  order: readonly string[],
  known: { readonly place: Name; readonly service: (slug: string, language: Language) => string },
): Names {
  if (!hidden) return { hidden, ...known };
  const others = order.filter((slug) => slug !== 'center');
  return {
    hidden,
    place: (slug) => {
      if (slug === 'center') return centre;
      const at = others.indexOf(slug);
      return at < 0 ? unknown : numbered(at + 1);
    },
    service: () => null,
  };
}
