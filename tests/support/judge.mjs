/** One measure in the context of its target, said in one object as the tests' tables do. */
import { judgeMeasure as judge } from '../../dist/lib/model/verdict.js';

export const judgeMeasure = (measure, observations, { target, ...context }) => judge(measure, observations, context, target);
