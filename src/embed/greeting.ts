/** What a page and a frame of ours say to each other. A page greets; only then, and only to that page, does the frame tell how high it is. */
export const GREETING = 'resolution-frame';
export const HEIGHT = 'resolution-height';
