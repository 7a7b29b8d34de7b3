import { sourceAnswers } from './source-answers.mjs';

/** Addresses under /-/ that answer the way real servers fail. Each is `name: (context) => void`, added by the tests that need it. */
export const answers = { ...sourceAnswers };

export function endpoints(context, next) {
  const name = /^\/-\/([a-z0-9-]+)/.exec(context.path)?.[1];
  return name && answers[name] ? answers[name](context) : next();
}
