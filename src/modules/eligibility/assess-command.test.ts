import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** The command as an operator types it; the sheet arrives on standard input. */
function assessCommand(json: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/assess.ts', '-', ...args],
    { input: json, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

describe('npm run assess', () => {
  it('prints every service as JSON', () => {
    const { status, stdout } = assessCommand('{"crimes":[{"code":"stalking"}]}', '--as-of', '2026-11-23');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ asOf: '2026-11-23', services: expect.any(Array) });
  });

  it('names what is wrong by JSON pointer and assesses nothing', () => {
    const { status, stdout, stderr } = assessCommand('{"harm":{"treatmentDays":-1},"x":1}');
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('/harm/treatmentDays: This cannot be negative.');
    expect(stderr).toContain('/x: There is no such field.');
  });

  it('says so when the text is no JSON', () => {
    const { status, stderr } = assessCommand('{');
    expect(status).toBe(1);
    expect(stderr).toContain('JSON');
  });
});
