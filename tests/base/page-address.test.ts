import { expect } from 'chai';
import { pageAddress } from '../../src/base/page-address.js';

describe('pageAddress', () => {
  const before = location.href;
  afterEach(() => history.replaceState(null, '', before));

  it('keeps what finds the page, and leaves out the old place and what counts visitors', () => {
    history.replaceState(null, '', `${location.pathname}?id=3&utm_source=zalo&fbclid=x#cu`);
    expect(pageAddress()).to.equal(`${location.origin}${location.pathname}?id=3`);
    expect(pageAddress('the-nay')).to.equal(`${location.origin}${location.pathname}?id=3#the-nay`);
  });
});
