import { expect } from 'chai';
import { SourceError } from '../../src/source/errors.js';
import { openDocument } from '../../src/source/open.js';

const minimal = { format: 'resolution/1', id: 'nq-01', docType: 'nghi-quyet', title: 'Nghị quyết' };

function failure(json: unknown): SourceError {
  try {
    openDocument(json, 'https://example.vn/a.json');
  } catch (error) {
    return error as SourceError;
  }
  throw new Error('It was opened');
}

describe('openDocument', () => {
  it('opens what is public, or says nothing', () => {
    for (const more of [{}, { publicity: 'public' }, { publicity: null }])
      expect(openDocument({ ...minimal, ...more }).document?.id).to.equal('nq-01');
  });

  it('refuses every other level, one it does not know included, and quotes nothing', () => {
    for (const publicity of ['internal', 'secret', 'Public', 'mật', '', 0, false, ['public']]) {
      const error = failure({ ...minimal, title: 7, publicity });
      expect(error).to.include({ code: 'not-public', url: 'https://example.vn/a.json' });
      expect(error.problems).to.equal(undefined);
    }
  });

  it('names what makes a file no resolution', () => {
    const other = failure({ ...minimal, format: 'resolution/9' });
    expect(other.problems?.map(({ code }) => code)).to.deep.equal(['format']);
    // Said to the webmaster in the page itself.
    expect(other.detail).to.equal('format format');
    expect(failure({ ...minimal, title: undefined }).detail).to.equal('missing title');
    for (const json of [null, undefined, 7, 'x', [], [minimal], true]) {
      const error = failure(json);
      expect(error).to.be.instanceOf(SourceError);
      expect(error.code).to.equal('schema');
      expect(error.problems?.[0]?.code).to.equal('not-object');
    }
  });
});
