import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openResponseScene, type ResponseScene } from '../support/response-scene.ts';

let scene: ResponseScene;
beforeAll(async () => {
  scene = await openResponseScene();
});
afterAll(() => scene.product.close());
beforeEach(() => scene.startOver());

describe('answers in a file', () => {
  it('begin no formula, and keep commas, quotes and lines of a comment', async () => {
    const starts = ['=1+1', '+45', '-1', '@x', '\tx', '\rx'];
    for (const [minute, comment] of starts.entries()) {
      await scene.add({ at: `2026-01-10T10:0${minute}:00Z`, comment, name: '=cmd()' });
    }
    await scene.add({ at: '2026-01-10T11:00:00Z', comment: 'He said "no",\nand left' });
    const answer = await scene.call('/responses.csv?sort=oldest');
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename=responses.csv');
    const text = await answer.text();
    for (const comment of starts) {
      const cell = `'${comment}`;
      expect(text).toContain(comment === '\rx' ? `,"${cell}",` : `,${cell},`);
    }
    expect(text).toContain(",'=cmd(),");
    expect(text).toContain('"He said ""no"",\nand left"');
    expect(text.split('\r\n')).toHaveLength(1 + starts.length + 1 + 1);
  });

  it('begin with the mark of UTF-8 by choice alone', async () => {
    await scene.add({ at: '2026-01-10T10:00:00Z', comment: 'Tak for hjælpen' });
    const bytes = async (query: string) =>
      Buffer.from(await (await scene.call(`/responses.csv${query}`)).arrayBuffer());
    expect((await bytes('?bom=yes')).subarray(0, 5).toString('hex')).toBe('efbbbf6964');
    expect((await bytes('')).subarray(0, 2).toString()).toBe('id');
    expect((await bytes('')).toString()).toContain('Tak for hjælpen');
  });

  it('come as one JSON object a line as well', async () => {
    const id = await scene.add({ at: '2026-01-10T10:00:00Z', comment: 'One\nline' });
    await scene.add({ at: '2026-01-09T10:00:00Z', comment: null });
    const answer = await scene.call('/responses.ndjson?comment=with');
    expect(answer.headers.get('content-type')).toContain('application/x-ndjson');
    const lines = (await answer.text()).trimEnd().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual([id]);
  });

  it('refuses what it does not know before the first line', async () => {
    expect((await scene.call('/responses.csv?from=2026-02-01&to=2026-01-01')).status).toBe(422);
    expect((await scene.call('/responses.csv?cursor=x')).status).toBe(422);
  });

  it('are all there, however many', async () => {
    await scene.addMany(5000);
    const lines = (await (await scene.call('/responses.csv')).text())
      .trimEnd()
      .split('\r\n')
      .slice(1);
    expect(new Set(lines.map((line) => line.split(',')[0])).size).toBe(5000);
  });
});
