/** Numbers, axis and words of a chart. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chartSettings, stepFor } from '../../dist/lib/chart/config.js';

const words = { lang: 'vi', criterion: 'yêu cầu', plan: 'mức giao', inferred: 'suy ra' };
const place = (label, ...points) => ({ label, title: label, points });
const plot = (places, bars = ['']) => ({ id: 'p', title: 'P', over: 'time', bars, places });

describe('chart settings', () => {
  it('rules no more than three lines above zero', () => {
    assert.deepEqual([30.7, 100, 260, 0.15, 1, 71952].map(stepFor), [10, 50, 100, 0.05, 0.5, 20000]);
    for (let value = 1e-6; value < 1e9; value *= 1.37) assert.ok(Math.floor(value / stepFor(value) + 1e-9) <= 3, String(value));
  });

  it('begins at zero, and has room for the number on the highest bar', () => {
    const { min, max, ticks } = chartSettings(plot([place('2015', { value: 25.3 }), place('2016', { value: 30.7 })]), words);
    assert.equal(min, 0);
    assert.ok(max > 30.7 * 1.1);
    assert.deepEqual(ticks, [0, 10, 20, 30]);
  });

  it('shows what fell below zero', () => {
    const { min, ticks } = chartSettings(plot([place('2015', { value: -4 }), place('2016', { value: 2 })]), words);
    assert.ok(min < -4);
    assert.ok(ticks.includes(0) && ticks.includes(-4));
  });

  it('writes numbers as the papers do, and leaves a gap where nothing was reported', () => {
    const { values, tops, letters } = chartSettings(plot([place('2015', { value: 1282.5 }, undefined)], ['A', 'B']), words);
    assert.deepEqual(values, [[1282.5], [null]]);
    assert.deepEqual(tops, [['1.282,5'], ['']]);
    assert.deepEqual(letters, ['a', 'b']);
  });

  it('names the line, and says where it is inferred', () => {
    const say = (limit) => chartSettings(plot([place('2015', { value: 1, limit })]), words).lineWords;
    assert.deepEqual(say({ low: 1 }), ['yêu cầu']);
    assert.deepEqual(say({ low: 1, plan: true, inferred: true }), ['mức giao', '(suy ra)']);
    assert.deepEqual(say(undefined), []);
  });

  it('breaks a long period into lines', () => {
    assert.deepEqual(chartSettings(plot([place('6 tháng đầu năm 2022', { value: 1 })]), words).labels, [['6 tháng đầu', 'năm 2022']]);
  });
});
