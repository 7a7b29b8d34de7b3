import { expect } from 'chai';
import { placeInText } from '../../../src/elements/targets/place-in-text.js';
import { ResolutionHead } from '../../../src/schema/head.js';
import { ResolutionReader } from '../../../src/schema/reader.js';
import { sample } from '../../support/sample.js';

describe('placeInText', () => {
  const place = (id: string): Promise<string> => placeInText(new ResolutionHead(sample()), id);

  it('names a place by the labels it lies under, as a citation does', async () => {
    expect(await place('s.ii.2-p1')).to.equal('mục II.2');
    expect(await place('s.i-i1.2')).to.equal('mục I');
    expect(await place('s.ii')).to.equal('mục II');
  });

  it('names a footnote by its mark', async () => {
    expect(await place('n2')).to.equal('chú thích 2');
  });

  it('has no name for what is under no label, and for what is not there', async () => {
    expect(await place('b.p1')).to.equal('');
    expect(await place('nowhere')).to.equal('');
  });

  it('reads the text no further than it has to', async () => {
    const head = new ResolutionHead(sample());
    await placeInText(head, 's.i-p1');
    expect(ResolutionReader.of(head).done).to.equal(false);
  });
});
