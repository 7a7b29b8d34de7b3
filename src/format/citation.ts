import type { Resolution } from '../schema/resolution.js';
import { cite } from './cite.js';
import { kindName } from './title.js';

/** A citation in the Vietnamese manner, see `cite`. */
export const citation = (doc: Resolution, place = ''): string => cite(kindName(doc), doc, place);
