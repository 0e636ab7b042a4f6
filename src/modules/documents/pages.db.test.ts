import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { onceField, signedIn, type TestApp, testApp, type Visitor } from '../../../test/app.ts';
import { openCaseFor } from '../../../test/cases.ts';
import { cloneDatabase, type TestDatabase } from '../../../test/database.ts';
import { hire } from '../../../test/people.ts';
import { type CaseId, newId } from '../../shared/ids.ts';

let database: TestDatabase;
let app: TestApp;
let visitor: Visitor;
let of: CaseId;

beforeAll(async () => {
  database = await cloneDatabase();
  app = testApp(database);
  const counsellor = await hire(database, 'intake_counsellor', 'center');
  visitor = await signedIn(app, counsellor);
  of = await openCaseFor(database, counsellor);
});

function upload(
  fields: Record<string, string>,
  file?: { bytes: Uint8Array<ArrayBuffer>; name: string },
): Promise<Response> {
  const form = new FormData();
  for (const [name, value] of Object.entries({ csrf: visitor.csrf, ...fields })) form.append(name, value);
  if (file !== undefined) form.append('file', new File([file.bytes], file.name));
  return app.request(`/cases/${of}/documents`, {
    method: 'POST',
    body: form,
    headers: { ...visitor.headers, 'sec-fetch-site': 'same-origin' },
  });
}

const photo = async () =>
  Uint8Array.from(
    await sharp({ create: { width: 60, height: 40, channels: 3, background: '#888' } })
      .withExif({ IFD3: { GPSLatitude: '37/1 30/1 0/1', GPSLatitudeRef: 'N' } })
      .jpeg()
      .toBuffer(),
  );

describe('documents', () => {
  it('asks for the file and its kind', async () => {
    const answer = await upload({ ...onceField() });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain('파일을 골라 주세요.');
    expect(page).toContain('서류 종류를 골라 주세요.');
  });

  it('judges a file by its bytes, not by its name', async () => {
    const html = Uint8Array.from(Buffer.from('<!doctype html><script>alert(1)</script>'));
    const answer = await upload(
      { ...onceField(), kind: 'ID', class: 'identity' },
      { bytes: html, name: 'id.pdf' },
    );
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('PDF나 사진');
  });

  it('refuses a picture that does not open', async () => {
    const broken = (await photo()).slice(0, 60);
    const answer = await upload(
      { ...onceField(), kind: 'ID', class: 'identity' },
      { bytes: broken, name: 'a.jpg' },
    );
    expect(answer.status).toBe(422);
  });

  it('keeps the sealed original and gives out a copy without the place it was taken', async () => {
    const bytes = await photo();
    const fields = { ...onceField(), kind: 'ID', class: 'identity' };
    const twice = await Promise.all([
      upload(fields, { bytes, name: '신분증.jpg' }),
      upload(fields, { bytes, name: '신분증.jpg' }),
    ]);
    expect(twice.map((answer) => answer.status)).toEqual([303, 303]);
    const rows = await database.admin.query('select id, sealed from app.document');
    expect(rows.rowCount).toBe(1);
    expect(rows.rows[0].sealed.includes(Buffer.from(bytes).subarray(0, 64))).toBe(false);
    const path = `/documents/${rows.rows[0].id}`;
    expect((await visitor.post(path, { ...onceField() })).status).toBe(422);
    const answer = await visitor.post(path, { ...onceField(), reason: 'court', want: 'view' });
    expect(answer.headers.get('content-disposition')).toMatch(
      /^attachment; filename="file-[0-9a-f]{8}\.jpg"$/,
    );
    const copy = await sharp(Buffer.from(await answer.arrayBuffer())).metadata();
    expect(copy.exif).toBeUndefined();
    const original = await visitor.post(path, { ...onceField(), reason: 'court', want: 'original' });
    expect(Buffer.from(await original.arrayBuffer()).equals(Buffer.from(bytes))).toBe(true);
    const leaves = await database.admin.query(
      "select detail->>'reason' as why from audit.leaf where event = 'document.downloaded'",
    );
    expect(leaves.rows.map((row) => row.why)).toEqual(['court', 'court']);
  });

  it('answers 404 to whoever may not see it', async () => {
    const rows = await database.admin.query('select id from app.document');
    const outsider = await signedIn(app, await hire(database, 'institution_worker', 'police'));
    expect((await outsider.get(`/documents/${rows.rows[0].id}`)).status).toBe(404);
    expect((await visitor.get(`/documents/${newId<'document'>()}`)).status).toBe(404);
  });
});
