import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { readFull } from '../../dist/lib/schema/full.js';
import { MINIMAL_FILE } from '../../dist/lib/schema/guide.js';
import { generated } from '../config/generate-schema.mjs';
import { damage, damages, valid } from '../support/schema-files.mjs';

const schema = JSON.parse(readFileSync(new URL('../../demo/schema/resolution-1.schema.json', import.meta.url), 'utf8'));
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, keywords: ['x-description-en', 'x-values'] });
const bySchema = ajv.compile(schema);
const byReader = (file) => readFull(file).problems.length === 0;

/** Both judges must say the same; returns what they say. */
function judge(file) {
  // What the tests make in memory may hold values JSON has not: only what survives a round trip can be in a file.
  const json = JSON.parse(JSON.stringify(file));
  const reader = byReader(json);
  const other = bySchema(json);
  assert.equal(
    other,
    reader,
    `schema: ${JSON.stringify(bySchema.errors)}\nreader: ${JSON.stringify(readFull(json).problems)}\n${JSON.stringify(json)}`,
  );
  return reader;
}

const head = { format: 'resolution/1', id: 'a', docType: 'nghi-quyet', title: 'Nghị quyết' };
const block = { id: 'p1', kind: 'paragraph', content: 'Một câu.' };
const provenance = { blockId: 'p1' };
const measure = (criterion, more = {}) => ({ id: 'm', label: 'Tỷ lệ', criterion, ...more });
const withMeasure = (criterion, more) => ({ ...head, targets: [{ id: 't', text: 'x', measures: [measure(criterion, more)], provenance }] });
const date = (more) => ({ ...head, issued: { raw: 'ngày 1', ...more } });

const GOOD = {
  'the file of the guide': JSON.parse(MINIMAL_FILE),
  'head alone': head,
  'unknown fields everywhere': { ...head, x: 1, body: [{ ...block, y: { z: [] } }], issued: { raw: '', z: null } },
  'missing values are null': {
    ...head,
    number: null,
    numberRaw: null,
    issuer: null,
    issued: null,
    signature: null,
    place: null,
    period: null,
  },
  'an issuer without a name': { ...head, issuer: {} },
  'a tree': {
    ...head,
    body: [{ id: 's1', kind: 'section', label: 'I.', heading: [{ text: 'A', strong: true }], children: [{ ...block, children: [block] }] }],
  },
  'a section inside a block': { ...head, body: [{ ...block, children: [{ id: 's', kind: 'section' }] }] },
  'a whole character of two halves in an id': { ...head, body: [{ ...block, id: 'p😀' }] },
  'an empty text': { ...head, body: [{ ...block, content: '' }] },
  'a table': { ...head, body: [{ id: 't', kind: 'table', rows: [['a', [{ text: 'b' }]], []] }] },
  'a footnote without a place': { ...head, footnotes: [{ id: 'f', marker: '', content: '', blockId: null }] },
  'a bound': withMeasure({ kind: 'bound', op: 'gte', value: 98, raw: 'từ 98% trở lên', confidence: 1 }),
  'a range': withMeasure({ kind: 'range', min: 10, max: 12, mode: 'stretch' }),
  'a change by a bound': withMeasure({ kind: 'change', direction: 'down', amount: { op: 'gte', value: 5 } }),
  'a change by a range': withMeasure({ kind: 'change', direction: 'up', amount: { min: 5, max: 7 }, amountKind: 'points' }),
  'a change of no said amount': withMeasure({ kind: 'change', direction: 'up', amount: null }),
  'a plan': withMeasure({ kind: 'plan', floor: 3, stretch: null, assignedBy: null }),
  'a grade': withMeasure({ kind: 'ordinal', scale: [], min: 'tốt' }),
  'a target without measures': { ...head, targets: [{ id: 't', text: 'x', measures: [], provenance }] },
  'further criteria': withMeasure({ kind: 'all' }, { also: [{ kind: 'none' }, { kind: 'qualitative', text: '' }] }),
  'a fraction': { ...head, observations: [{ period: { raw: '' }, num: 107, den: 283 }] },
  'a task': {
    ...head,
    tasks: [{ id: 'n', text: 'x', kind: 'standing', roles: [{ role: 'lead', who: 'UBND' }], targets: ['ct.1'], updates: [{}] }],
  },
  works: { ...head, projects: [{ id: 'c', name: 'Hẻm 12', place: { alley: null }, percent: null }] },
  'a text as long as may be': { ...head, title: 'a'.repeat(200_000) },
};

const BAD = {
  'no object': [],
  null: null,
  'a string': 'resolution/1',
  'no format': { ...head, format: undefined },
  'another version': { ...head, format: 'resolution/2' },
  'no id': { ...head, id: undefined },
  'an empty id': { ...head, id: '' },
  'half a character in an id': { ...head, body: [{ ...block, id: 'p\ud800' }] },
  'half a character in a reference': { ...head, targets: [{ id: 't', text: 'x', measures: [], provenance: { blockId: '\udc00' } }] },
  'an id too long': { ...head, id: 'a'.repeat(201) },
  'no title': { ...head, title: undefined },
  'an empty title': { ...head, title: '' },
  'a title too long': { ...head, title: 'a'.repeat(200_001) },
  'title null': { ...head, title: null },
  'a kind of document nobody knows': { ...head, docType: 'nghiquyet' },
  'a number that is one': { ...head, number: 40 },
  'lang null': { ...head, lang: null },
  'an issuer in a word': { ...head, issuer: 'Đảng ủy' },
  'a body that is no list': { ...head, body: {} },
  'a body of strings': { ...head, body: ['x'] },
  'a body with null': { ...head, body: [null] },
  'a body that is null': { ...head, body: null },
  'a block without id': { ...head, body: [{ kind: 'paragraph' }] },
  'a block without kind': { ...head, body: [{ id: 'p' }] },
  'a block of no known kind': { ...head, body: [{ id: 'p', kind: 'heading' }] },
  'a content that is a number': { ...head, body: [{ ...block, content: 4 }] },
  'a content that is null': { ...head, body: [{ ...block, content: null }] },
  'a run that is a string': { ...head, body: [{ ...block, content: ['x'] }] },
  'a run that is bold by word': { ...head, body: [{ ...block, content: [{ text: 'x', strong: 'yes' }] }] },
  'one line number': { ...head, body: [{ ...block, lines: [1] }] },
  'three line numbers': { ...head, body: [{ ...block, lines: [1, 2, 3] }] },
  'half a line': { ...head, body: [{ ...block, lines: [1, 1.5] }] },
  'a line beyond counting': { ...head, body: [{ ...block, lines: [1, 1e300] }] },
  'a row that is no list': { ...head, body: [{ id: 't', kind: 'table', rows: ['x'] }] },
  'children that are no list': { ...head, body: [{ ...block, children: 'x' }] },
  'a bad child': { ...head, body: [{ id: 's', kind: 'section', children: [{ id: 's.1', kind: 'section', children: [{ id: '' }] }] }] },
  'a clause in words': { ...head, body: [{ id: 's', kind: 'section', clause: 'true' }] },
  'a role nobody has': { ...head, preface: [{ ...block, role: 'stamp' }] },
  'a date that is a string': { ...head, issued: '2022-01-20' },
  'a date without its words': { ...head, issued: { from: '2022-01-20' } },
  'a precision nobody knows': date({ precision: 'week' }),
  'a calendar that is null': date({ calendar: null }),
  'a footnote without content': { ...head, footnotes: [{ id: 'f', marker: '1' }] },
  'footnotes in an object': { ...head, footnotes: { f: {} } },
  'a citation of nothing': { ...head, citations: [{ id: 'c', raw: '' }] },
  'an issue nobody worded': { ...head, issues: [{ id: 'i', severity: 'warning', code: 'x' }] },
  'a recipient without a name': { ...head, recipients: [{ purpose: 'b/c' }] },
  'a target without a place': { ...head, targets: [{ id: 't', text: 'x', measures: [] }] },
  'a target without measures': { ...head, targets: [{ id: 't', text: 'x', provenance }] },
  'a target without words': { ...head, targets: [{ id: 't', text: '', measures: [], provenance }] },
  'a criterion of no kind': withMeasure({ op: 'gte', value: 1 }),
  'a criterion of an unknown kind': withMeasure({ kind: 'about', value: 1 }),
  'a criterion that is a string': withMeasure('≥ 98%'),
  'a comparison in signs': withMeasure({ kind: 'bound', op: '>=', value: 1 }),
  'a value in words': withMeasure({ kind: 'bound', op: 'gte', value: '98' }),
  'a range without an end': withMeasure({ kind: 'range', min: 1 }),
  'a change of half an amount': withMeasure({ kind: 'change', direction: 'up', amount: { op: 'gte' } }),
  'a change without amount': withMeasure({ kind: 'change', direction: 'up' }),
  'a bad further criterion': withMeasure({ kind: 'all' }, { also: [{ kind: 'bound' }] }),
  'a result of no period': { ...head, observations: [{ value: 1 }] },
  'a task of no known kind': { ...head, tasks: [{ id: 'n', text: 'x', kind: 'todo' }] },
  'a role in a task nobody knows': { ...head, tasks: [{ id: 'n', text: 'x', kind: 'task', roles: [{ role: 'chief', who: 'x' }] }] },
  'works without a name': { ...head, projects: [{ id: 'c' }] },
  'a source that is a string': { ...head, source: 'x.docx' },
  'something dropped by no rule': { ...head, source: { dropped: [{ line: 1, text: '1' }] } },
  'a list beyond the cap': { ...head, recipients: Array.from({ length: 100_001 }, () => ({ text: 'x' })) },
};

describe('the JSON Schema and the reader', () => {
  for (const [name, file] of Object.entries(GOOD)) it(`both accept ${name}`, () => assert.equal(judge(file), true));
  for (const [name, file] of Object.entries(BAD)) it(`both refuse ${name}`, () => assert.equal(judge(file ?? null), false));

  it('agree on 300 random files, sound and damaged', () => {
    const counts = { accepted: 0, refused: 0 };
    const file = valid(schema, schema);
    fc.assert(
      fc.property(file, fc.array(damages, { maxLength: 2 }), (sound, hurts) => {
        const json = JSON.parse(JSON.stringify(sound));
        counts[judge(hurts.reduce(damage, json)) ? 'accepted' : 'refused']++;
      }),
      { numRuns: 300, seed: 20220120 },
    );
    // Judges that meet only one sort of file prove nothing.
    assert.ok(counts.accepted > 60 && counts.refused > 60, JSON.stringify(counts));
  });

  it('every random file made by the schema is accepted', () => {
    fc.assert(
      fc.property(valid(schema, schema), (file) => judge(file)),
      { numRuns: 100, seed: 7 },
    );
  });
});

describe('what is made from the schema', () => {
  it('is the same as the files that are committed', async () => {
    for (const { url, text } of await generated()) {
      assert.equal(readFileSync(url, 'utf8'), text, `${url.pathname} is out of date: npm run generate`);
    }
  });

  it('has words in both languages for every field and every allowed value', () => {
    const missing = [];
    const walk = (part, path) => {
      if (part.properties) {
        for (const [name, field] of Object.entries(part.properties)) {
          const at = `${path}.${name}`;
          if (!field.description || !field['x-description-en']) missing.push(at);
          const values = field.enum ?? (field.const === undefined ? [] : [field.const]);
          for (const value of values) {
            if (path === 'root' && name === 'format') continue;
            if (at === 'Section.kind') continue;
            if (field['x-values']?.[value]?.length !== 2) missing.push(`${at}=${value}`);
          }
          walk(field, at);
        }
      }
      for (const branch of [...(part.anyOf ?? []), ...(part.oneOf ?? [])]) walk(branch, path);
    };
    walk(schema, 'root');
    for (const [name, part] of Object.entries(schema.$defs)) walk(part, name);
    assert.deepEqual(missing, []);
  });

  it('prints a whole file of five lines', () => {
    assert.equal(MINIMAL_FILE.split('\n').length, 5);
  });
});
