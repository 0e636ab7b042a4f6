import { may, type Permission } from '../../../db/decision.ts';
import { routes } from '../../../routes.ts';
import { Grid, LinkCard } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/notice.tsx';
import { workText } from '../text.ts';
import type { TodayProps } from './list-views.tsx';

const doors = [
  ['audit.view', routes.audit.index(), workText.doorAudit, workText.doorAuditBody],
  ['staff.manage', routes.staff.index(), workText.doorStaff, workText.doorStaffBody],
  ['staff.manage', routes.staff.invitations(), workText.doorInvite, workText.doorInviteBody],
  ['directory.manage', routes.directory.index(), workText.doorDirectory, workText.doorDirectoryBody],
  ['rules.publish', routes.rules.index(), workText.doorRules, workText.doorRulesBody],
] as const satisfies readonly (readonly [Permission, string, object, object])[];

/** Where those begin who have no case and no queue: the parts of the house that are theirs. */
export function Doors({ today, language }: TodayProps) {
  const { role } = today.actor;
  if (may(role, 'case.list') || may(role, 'operations.view')) return null;
  const own = doors.filter(([permission]) => may(role, permission));
  if (own.length === 0) {
    return <EmptyState title={workText.noStats} body={workText.noStatsBody} language={language} />;
  }
  return (
    <Grid>
      {own.map(([, href, title, body]) => (
        <LinkCard href={href} title={title} body={body} language={language} />
      ))}
    </Grid>
  );
}
