import { expect } from 'chai';
import { judge, type Attempt } from '../../src/source/failure.js';

describe('judge', () => {
  const settings = { timeout: 20_000, retries: 0, backoff: 1 };
  const url = `${location.origin}/a.json`;

  it('waits for a violation that is announced after the request has failed', async () => {
    // In the one-script build nothing else takes time between the two.
    const attempt: Attempt = { url, count: 0, settings };
    setTimeout(() => (attempt.code = 'csp'));
    const verdict = await judge(attempt, new TypeError('Failed to fetch'));
    expect(verdict).to.deep.equal(['csp', { retryable: false, detail: 'TypeError: Failed to fetch' }]);
  });

  it('tells no answer from another site apart from none at home', async () => {
    const cause = new TypeError('Load failed');
    expect((await judge({ url, count: 0, settings }, cause))?.[0]).to.equal('network');
    expect((await judge({ url: 'https://dulieu.example.vn/a.json', count: 0, settings }, cause))?.[0]).to.equal('cors');
  });

  it('does not blame the head of an answer that broke off', async () => {
    const response = new Response('', { status: 200, headers: { 'content-type': 'application/json' } });
    const verdict = await judge({ url, count: 0, settings, response }, new TypeError('network error'));
    expect(verdict).to.deep.equal(['network', { retryable: true, detail: 'TypeError: network error' }]);
  });
});
