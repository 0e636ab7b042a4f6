import { describe, expect, it } from 'vitest';
import { assess } from './assess.ts';
import { compareAssessments, nearDeadlines, releaseEffect } from './compare.ts';
import type { Assessment, Deadline } from './rule.ts';

const day = '2026-11-23';
const before = assess({ crimes: [{ code: 'stalking', stage: 'police' }], victim: { hasLawyer: false } }, day);

describe('comparing two assessments', () => {
  it('finds nothing between equal ones', () => {
    expect(compareAssessments(before, before)).toEqual({
      newlyEntitled: [],
      lost: [],
      changed: [],
      deadlineNear: nearDeadlines(before, 30),
      rulesChanged: false,
    });
  });

  it('names what a new fact opens and closes', () => {
    const after = assess(
      {
        crimes: [{ code: 'stalking', stage: 'police' }],
        victim: { hasLawyer: true },
        region: { seoulHome: true },
      },
      day,
    );
    const difference = compareAssessments(before, after);
    expect(difference.newlyEntitled).toContainEqual({
      slug: 'seoul-stalking-counsel',
      before: 'needs_info',
      after: 'eligible',
    });
    expect(difference.lost.map(({ slug }) => slug)).toContain('victim-public-attorney');
    expect(difference.changed.map(({ slug }) => slug)).not.toContain('seoul-stalking-counsel');
  });

  it('names a service that a release adds or takes away', () => {
    const without: Assessment = {
      ...before,
      ruleVersion: 'older',
      services: before.services.filter(({ slug }) => slug !== 'victim-public-attorney'),
    };
    const added = compareAssessments(without, before);
    expect(added.newlyEntitled.map(({ slug }) => slug)).toEqual(['victim-public-attorney']);
    expect(added.rulesChanged).toBe(true);
    expect(compareAssessments(before, without).lost).toEqual([
      { slug: 'victim-public-attorney', before: 'eligible', after: null },
    ]);
  });

  it('counts who gains and who loses by a release', () => {
    const without: Assessment = {
      ...before,
      services: before.services.filter(({ slug }) => slug !== 'victim-public-attorney'),
    };
    const effect = releaseEffect([
      { before: without, after: before },
      { before: without, after: before },
      { before, after: without },
    ]);
    expect(effect).toEqual([{ slug: 'victim-public-attorney', gained: 2, lost: 1, otherwise: 0 }]);
  });

  it('warns of days that are near, not of those that passed or are far', () => {
    const label = { ko: '기한', en: 'Deadline' };
    const due = (advisedDay: string, passed = false): Deadline => ({
      statutoryLastDay: advisedDay,
      advisedDay,
      law: '민법 §157',
      label,
      missing: [],
      passed,
    });
    const [service] = before.services.filter(({ verdict }) => verdict === 'eligible');
    if (service === undefined) throw new Error('no eligible service');
    const at = (deadline: Deadline): Assessment => ({ ...before, services: [{ ...service, deadline }] });
    expect(nearDeadlines(at(due('2026-12-03')), 30)).toEqual([
      { slug: service.slug, advisedDay: '2026-12-03', daysLeft: 10 },
    ]);
    expect(nearDeadlines(at(due('2026-12-24')), 30)).toEqual([]);
    expect(nearDeadlines(at(due('2026-11-20', true)), 30)).toEqual([]);
  });
});
