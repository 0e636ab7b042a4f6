import type { Child } from 'hono/jsx';
import type { Language } from '../../../shared/text.ts';
import { Card } from '../../../ui/card.tsx';
import { factText } from '../step-text.ts';

/** The column beside the fact sheet: ready-made content, or nothing at all. */
export function SidePanel({ language, children }: { language: Language; children?: Child }) {
  if (children === null || children === undefined || children === false) return null;
  return (
    <Card title={factText.panel} look="quiet" language={language}>
      {children}
    </Card>
  );
}
