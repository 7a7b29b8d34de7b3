import { expect } from 'chai';
import { allowOrigins, resolveAddress, settings } from '../../src/source/setup.js';
import { quickSettings } from '../support/source.js';

describe('resolveAddress', () => {
  quickSettings();

  it('leaves the fragment out, so that links to parts of a document share it', () => {
    expect(resolveAddress('/du-lieu/nq 12.json?v=2#widget=resolution-viewer')).to.equal(`${location.origin}/du-lieu/nq%2012.json?v=2`);
  });

  it('takes an origin by scheme, host and port', () => {
    allowOrigins(['https://dulieu.example.vn']);
    expect(resolveAddress('https://dulieu.example.vn/a.json')).to.equal('https://dulieu.example.vn/a.json');
    for (const other of [
      'http://dulieu.example.vn',
      'https://dulieu.example.vn:8443',
      'https://x.dulieu.example.vn',
      'https://dulieu.example.vn.evil.example',
    ])
      expect(() => resolveAddress(`${other}/a.json`)).to.throw('origin');
  });
});

describe('allowOrigins', () => {
  quickSettings();

  it('adds to what was allowed', () => {
    allowOrigins(['https://a.example.vn/path']);
    allowOrigins(['https://b.example.vn:443']);
    expect([...settings.origins]).to.deep.equal(['https://a.example.vn', 'https://b.example.vn']);
  });

  it('refuses what is no address', () => {
    for (const wrong of ['dulieu.example.vn', '*', '']) expect(() => allowOrigins([wrong])).to.throw(TypeError);
  });
});
