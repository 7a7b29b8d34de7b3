/** What only a click needs and only a few readers want. Nothing here imports from the rest, so that the one-script build finds it by its address. */
export { cite } from '../../format/cite.js';
export { placeName } from '../../format/place.js';
export { ReadAloud } from './read-aloud.js';
