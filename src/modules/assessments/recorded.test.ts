import { describe, expect, it } from 'vitest';
import {
  bandFloor,
  parseRecorded,
  type RecordedAssessment,
  type RecordedTool,
  recordedAlarm,
  recordedToolNames,
  recordedTools,
} from './recorded.ts';

const today = Temporal.PlainDate.from('2026-11-23');
const police = {
  tool: 'police_risk_checklist',
  grade: 'high',
  by: '동작경찰서 여성청소년과',
  on: '2026-11-20',
};

function record(tool: RecordedTool, value: Record<string, unknown>): RecordedAssessment {
  const result = parseRecorded({ tool, by: '기관', on: '2026-11-20', ...value }, today);
  if (!result.ok) throw new Error(`refused: ${result.errors.map((error) => error.field).join()}`);
  return result.value;
}

describe('a grade given elsewhere', () => {
  it('is kept with tool, grade, who and when', () => {
    const result = parseRecorded(police, today);
    expect(result.ok && result.value).toMatchObject({
      tool: 'police_risk_checklist',
      result: { kind: 'grade', grade: 'high' },
      by: '동작경찰서 여성청소년과',
    });
  });

  it('offers every tool it knows', () => {
    expect([...recordedToolNames].sort()).toEqual(Object.keys(recordedTools).sort());
  });

  it.each([
    [['tool'], { tool: 'horoscope' }],
    [['grade'], { grade: 'extreme' }],
    [['grade'], { tool: 'sam', grade: 'very_high' }],
    [['points'], { tool: 'police_stalking_table', grade: '', points: '' }],
    [['points'], { tool: 'police_stalking_table', grade: '', points: '-1' }],
    [['points'], { tool: 'dash_ric', grade: '', points: '25' }],
    [['points'], { tool: 'ies_r', grade: '', points: 88.5 }],
    [['points'], { points: '3' }],
    [['grade'], { tool: 'dash_ric', points: '3' }],
    [['by'], { by: '   ' }],
    [['by'], { by: 'x'.repeat(101) }],
    [['on'], { on: '2026-11-24' }],
    [['on'], { on: '2026-02-30' }],
    [['on'], { on: undefined }],
  ])('is refused with its field %j', (fields, change) => {
    const result = parseRecorded({ ...police, ...change }, today);
    expect(result.ok ? [] : result.errors.map((error) => error.field)).toEqual(fields);
  });

  it('names every empty field of an empty form', () => {
    const result = parseRecorded({}, today);
    expect(result.ok ? [] : result.errors.map((error) => error.field)).toEqual(['tool', 'by', 'on']);
  });

  it.each([
    ['police_risk_checklist', { grade: 'very_high' }, 'critical'],
    ['police_risk_checklist', { grade: 'high' }, 'high'],
    ['police_risk_checklist', { grade: 'moderate' }, 'elevated'],
    ['police_risk_checklist', { grade: 'low' }, null],
    ['police_stalking_table', { points: 3 }, null],
    ['police_stalking_table', { points: '4' }, 'high'],
    ['police_domestic_violence', { grade: 'high' }, 'high'],
    ['police_child_abuse', { grade: 'low' }, null],
    ['dash_ric', { points: 13 }, null],
    ['dash_ric', { points: 14 }, 'high'],
    ['danger_assessment', { points: 7 }, null],
    ['danger_assessment', { points: 8 }, 'elevated'],
    ['danger_assessment', { points: 14 }, 'high'],
    ['danger_assessment', { points: 18 }, 'critical'],
    ['b_safer', { grade: 'high' }, 'high'],
    ['ies_r', { points: 80 }, null],
    ['c_ssrs', { grade: 'high' }, null],
  ] as const)('%s %j raises the band to %s at least', (tool, value, band) => {
    expect(bandFloor(record(tool, value))).toBe(band);
  });

  it('sounds the suicide alarm for a C-SSRS done elsewhere only', () => {
    expect(recordedAlarm(record('c_ssrs', { grade: 'high' }))).toBe('suicide_acute');
    expect(recordedAlarm(record('c_ssrs', { grade: 'low' }))).toBe('suicide_check');
    expect(recordedAlarm(record('sam', { grade: 'high' }))).toBeNull();
  });
});
