import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFull } from '../../dist/lib/schema/full.js';
import { readResolution } from '../../dist/lib/schema/reader.js';
import { readTasks, TaskReading } from '../../dist/lib/schema/task-reader.js';

const head = { format: 'resolution/1', id: 'a', docType: 'ke-hoach', title: 'Kế hoạch' };
const task = (id, more = {}) => ({ id, text: `Việc ${id}`, kind: 'task', ...more });
const read = (data) => {
  const { document, problems } = readResolution({ ...head, ...data });
  assert.deepEqual(problems, []);
  return { document, problems: readTasks(document) };
};

describe('readTasks', () => {
  it('leaves out a task without words, names it, and keeps its neighbours whole', () => {
    const { document, problems } = read({ tasks: [task('nv.1'), task('nv.2', { text: 4 }), 7, task('nv.3', { note: 'giữ' })] });
    assert.deepEqual(
      document.tasks.map(({ id }) => id),
      ['nv.1', 'nv.3'],
    );
    assert.equal(document.tasks[1].note, 'giữ');
    assert.deepEqual(
      problems.map(({ code, path }) => [code, path]),
      [
        ['type', ['tasks', 1, 'text']],
        ['type', ['tasks', 2]],
      ],
    );
  });

  it('keeps the sentence of a task whose deadline is malformed, without the deadline', () => {
    const { document, problems } = read({ tasks: [task('nv.1', { deadline: { to: 5 }, inherited: 's.i' })] });
    assert.deepEqual(document.tasks, [task('nv.1', { inherited: 's.i' })]);
    assert.deepEqual(problems[0].path, ['tasks', 0, 'deadline', 'raw']);
  });

  it('takes a task of unknown kind for one that has to be done', () => {
    const { document, problems } = read({ tasks: [task('nv.1', { kind: 'việc' })] });
    assert.equal(document.tasks[0].kind, 'task');
    assert.equal(problems[0].code, 'value');
  });

  it('leaves out one bad assignment or report and keeps the others', () => {
    const roles = [{ role: 'lead', who: 'UBND' }, { role: 'boss', who: 'A' }, null, { role: 'coop', who: 'Đoàn Thanh niên' }];
    const updates = [{ date: 1 }, { date: '2022-02-01', status: 'hoan-thanh' }];
    const { document, problems } = read({ tasks: [task('nv.1', { roles, updates })] });
    assert.deepEqual(document.tasks[0].roles, [roles[0], roles[3]]);
    assert.deepEqual(document.tasks[0].updates, [updates[1]]);
    assert.equal(problems.length, 3);
  });

  it('drops a list that is none', () => {
    const { document } = read({ tasks: [task('nv.1', { roles: 'UBND', outputs: 3 })] });
    assert.deepEqual(document.tasks, [task('nv.1')]);
  });

  it('makes a list of what is none, and reads works the same way', () => {
    const { document, problems } = read({ tasks: 'x', projects: [{ id: 'ct.1', name: 'Hẻm 14', percent: '80' }, { id: 'ct.2' }] });
    assert.deepEqual(document.tasks, []);
    assert.deepEqual(document.projects, [{ id: 'ct.1', name: 'Hẻm 14' }]);
    assert.equal(problems.length, 3);
  });

  it('does not change what it was given, and reading twice changes nothing', () => {
    const tasks = [task('nv.1', { kind: 1 })];
    const before = JSON.stringify(tasks);
    const { document } = read({ tasks });
    assert.equal(JSON.stringify(tasks), before);
    assert.deepEqual(readTasks(document), []);
    assert.equal(TaskReading.of(document), TaskReading.of(document));
  });
});

describe('references of tasks', () => {
  it('names headings and lines that do not exist', () => {
    const { warnings } = readFull({
      ...head,
      tasks: [task('nv.1', { sectionId: 's.x', inherited: 's.y', roles: [{ role: 'lead', who: 'UBND', inherited: 's.z' }] })],
    });
    assert.deepEqual(
      warnings.map(({ code, received }) => [code, received]),
      [
        ['unknown-ref', 's.x'],
        ['unknown-ref', 's.y'],
        ['unknown-ref', 's.z'],
      ],
    );
  });
});
