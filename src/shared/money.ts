/** Korean won as an integer. Fractions exist only inside a calculation, never in a stored amount. */
export type Won = number;

/** 1234000 → "1,234,000원". */
export function formatWon(amount: Won, language: 'ko' | 'easy' | 'en' = 'ko'): string {
  const digits = new Intl.NumberFormat('ko-KR', { maximumFractionDigits: 0 }).format(amount);
  return language === 'en' ? `KRW ${digits}` : `${digits}원`;
}
