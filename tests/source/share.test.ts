import { expect } from 'chai';
import type { SourceError } from '../../src/source/errors.js';
import { settings } from '../../src/source/setup.js';
import { share, type Lease } from '../../src/source/share.js';
import { addressOf, quickSettings, seen } from '../support/source.js';

describe('share', () => {
  quickSettings();
  beforeEach(() => {
    settings.retries = 0;
  });

  const leases: Lease[] = [];
  const nothing = () => undefined;
  const join = (url: string, onReplaced: () => void = nothing, ...more: [fresh?: boolean, kept?: Awaited<Lease['result']>]): Lease => {
    const lease = share(url, onReplaced, ...more);
    leases.push(lease);
    return lease;
  };
  afterEach(() => leases.splice(0).forEach((lease) => lease.release()));

  const absolute = (how: string, query?: Record<string, string>): string => location.origin + addressOf(how, query);
  const code = (lease: Lease): Promise<unknown> => lease.result.catch((error: SourceError) => error.code);

  it('asks once for any number of widgets, which read the same head', async () => {
    const url = absolute('ok');
    const results = await Promise.all(Array.from({ length: 20 }, () => join(url).result));
    results.push(await join(url).result);
    expect(new Set(results.map(({ head }) => head)).size).to.equal(1);
    expect(results[0]!.head.document?.id).to.equal('nq-01');
    expect((await seen(url)).count).to.equal(1);
  });

  it('ends the request when the last widget leaves, and not before', async () => {
    const shared = absolute('ok');
    const [leaving, staying] = [join(shared), join(shared)];
    leaving.release();
    leaving.release();
    expect((await staying.result).head.document?.id).to.equal('nq-01');
    const url = absolute('stuck');
    const last = join(url);
    const outcome = last.result.catch(() => 'ended');
    await seen(url, 1);
    last.release();
    expect((await seen(url, 'end')).ended).to.equal('aborted');
    expect(await outcome).to.equal('ended');
  });

  it('asks anew after an aborted request', async () => {
    const url = absolute('ok');
    const first = join(url);
    const outcome = first.result.catch(() => 'ended');
    first.release();
    expect(await outcome).to.equal('ended');
    expect((await join(url).result).head.document?.id).to.equal('nq-01');
  });

  it('does not remember a failure', async () => {
    const url = absolute('turns', { as: 'fk' });
    const first = [join(url), join(url)];
    expect(await Promise.all(first.map(code))).to.deep.equal(['not-found', 'not-found']);
    expect((await join(url).result).head.document?.id).to.equal('nq-01');
    expect((await seen(url)).count).to.equal(2);
  });

  it('keeps a document for a while after its last widget has gone', async () => {
    const url = absolute('ok');
    const first = join(url);
    const { head } = await first.result;
    first.release();
    expect((await join(url).result).head).to.equal(head);
    expect((await seen(url)).count).to.equal(1);
  });

  it('tells the others when one asks anew, and they get the same answer', async () => {
    const url = absolute('ok');
    const told: string[] = [];
    const old = await join(url, () => told.push('first')).result;
    join(url, () => told.push('second'));
    const fresh = join(url, () => told.push('third'), true);
    expect(told).to.deep.equal(['first', 'second']);
    const again = join(url, nothing, true);
    expect(again.result).to.equal(fresh.result);
    expect(join(url).result).to.equal(fresh.result);
    expect((await fresh.result).head).not.to.equal(old.head);
    const { count, headers } = await seen(url);
    expect(count).to.equal(2);
    // The copy in the browser's cache is checked, not taken.
    expect(headers?.['cache-control']).to.contain('max-age=0');
  });

  it('takes what a returning widget still has', async () => {
    const url = absolute('ok');
    const kept = await join(absolute('ok')).result;
    expect(await join(url, nothing, false, kept).result).to.equal(kept);
    expect(await join(url).result).to.equal(kept);
    expect((await seen(url)).count).to.equal(0);
  });

  it('refuses what is not public, for everybody and every time', async () => {
    const url = absolute('turns', { as: 'x' });
    expect(await code(join(url))).to.equal('not-public');
    expect(await code(join(url))).to.equal('not-public');
  });
});
