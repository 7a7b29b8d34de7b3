import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { onDemand } from '../../../dist/lib/elements/document/on-demand.js';

describe('onDemand', () => {
  it('loads once, however many ask', async () => {
    let loads = 0;
    const tools = onDemand(
      async () => ++loads,
      () => assert.fail('nothing was lost'),
    );
    assert.deepEqual(await Promise.all([tools(), tools()]), [1, 1]);
    assert.equal(await tools(), 1);
  });

  it('tells a failure once, throws nothing, and tries again for the next who asks', async () => {
    let loads = 0;
    let told = 0;
    const tools = onDemand(
      async () => {
        if (++loads === 1) throw new TypeError('Failed to fetch');
        return 'tools';
      },
      () => told++,
    );
    assert.deepEqual(await Promise.all([tools(), tools()]), [undefined, undefined]);
    assert.equal(told, 1);
    assert.equal(await tools(), 'tools');
    assert.deepEqual([loads, told], [2, 1]);
  });
});
