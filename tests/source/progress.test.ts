import { expect } from 'chai';
import { readResolution } from '../../src/schema/reader.js';
import type { Resolution } from '../../src/schema/resolution.js';
import { SourceError } from '../../src/source/errors.js';
import { loadProgress, shareProgress } from '../../src/source/progress.js';
import { settings } from '../../src/source/setup.js';
import { addressOf, quickSettings, seen } from '../support/source.js';

const criterion = { kind: 'bound', op: 'gte', value: 50 };
const document = (): Resolution =>
  readResolution({
    format: 'resolution/1',
    id: 'nq-01',
    docType: 'nghi-quyet',
    title: 'Nghị quyết',
    targets: [{ id: 'ct.1', text: 'Di dời mộ', measures: [{ id: 'ct.1.a', label: 'Mộ', criterion }], provenance: { blockId: 'p1' } }],
  }).document!;
const JSON_FILE = JSON.stringify({
  format: 'resolution-progress/1',
  documentId: 'nq-01',
  entries: [{ measureId: 'ct.1.a', value: 37.8, date: '2022-06-30' }, { measureId: 'ct.9' }],
});
const CSV_FILE = 'Mã;Kết quả;Ngày báo cáo\r\nct.1.a;"37,8%";30/06/2022\r\nct.9;1;30/06/2022';

async function failure(address: string): Promise<SourceError> {
  try {
    await loadProgress(address, document());
  } catch (error) {
    expect(error).to.be.instanceOf(SourceError);
    return error as SourceError;
  }
  throw new Error('loaded');
}

describe('loadProgress', () => {
  quickSettings();

  it('reads JSON, and names what was left out', async () => {
    const { resolution, problems } = await loadProgress(addressOf('say', { text: JSON_FILE }), document());
    expect(resolution.observations?.map(({ value }) => value)).to.deep.equal([37.8]);
    expect(problems.map(({ code }) => code)).to.deep.equal(['missing']);
  });

  for (const type of ['text/csv; charset=utf-8', 'application/vnd.ms-excel', 'text/plain', 'application/octet-stream'])
    it(`reads a CSV called ${type}`, async () => {
      const { resolution, rows } = await loadProgress(addressOf('say', { text: CSV_FILE, type }), document());
      expect(resolution.observations?.map(({ measureId, value }) => [measureId, value])).to.deep.equal([['ct.1.a', 37.8]]);
      expect(rows.map(({ row, id }) => [row, id])).to.deep.equal([[3, 'ct.9']]);
    });

  it('gives the errors of documents', async () => {
    settings.retries = 0;
    expect((await failure(addressOf('missing'))).code).to.equal('not-found');
    expect((await failure(addressOf('say', { text: '<!doctype html>', type: 'text/plain' }))).code).to.equal('html');
    expect((await failure(addressOf('say', { text: ' ', type: 'text/csv' }))).code).to.equal('empty');
    expect((await failure(addressOf('say', { text: '{"format": ' }))).code).to.equal('syntax');
    expect((await failure(addressOf('say', { text: '{"format": "resolution/1"}' }))).code).to.equal('schema');
    expect((await failure(addressOf('say', { text: 'một câu', type: 'text/csv' }))).code).to.equal('schema');
    expect((await failure('javascript:1')).code).to.equal('address');
  });

  it('refuses a file about another document, be it JSON or a table, and says whose it is', async () => {
    for (const [text, type] of [
      [JSON_FILE.replace('nq-01', 'nq-02'), 'application/json'],
      [`Mã văn bản;nq-02\r\n${CSV_FILE}`, 'text/csv'],
    ] as const) {
      const { code, detail } = await failure(addressOf('say', { text, type }));
      expect([code, detail]).to.deep.equal(['schema', 'other-document nq-02']);
    }
  });

  it('asks again what may pass', async () => {
    const address = addressOf('flaky');
    // The answer that comes in the end is a document and no progress file.
    expect((await failure(address)).code).to.equal('schema');
    expect((await seen(address)).count).to.equal(2);
  });

  it('asks once for all who show the same file', async () => {
    const address = addressOf('say', { text: JSON_FILE });
    const leases = [1, 2, 3].map(() => shareProgress(address, () => undefined));
    const [first, ...others] = await Promise.all(leases.map(({ result }) => result));
    expect(others.every((file) => file === first)).to.equal(true);
    expect((await seen(address)).count).to.equal(1);
    for (const lease of leases) lease.release();
  });
});
