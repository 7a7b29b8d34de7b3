/** The scripts as one file to download: whoever runs a portal has no build tools, and needs just this folder on the server. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import JSZip from 'jszip';

/** Name of the file, beside the pages. */
export const ZIP = 'resolution-elements.zip';
const FOLDER = 'resolution-elements';
/** The same bytes for the same files, whenever they are packed. */
const DATE = new Date('2000-01-01T00:00:00Z');

/** Packs what a page loads; source maps are for those who build. */
export async function packageZip(cdn) {
  const zip = new JSZip();
  for (const entry of readdirSync(cdn, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.endsWith('.map')) continue;
    const path = join(entry.parentPath, entry.name);
    zip.file([FOLDER, ...path.slice(cdn.length + 1).split(sep)].join('/'), readFileSync(path), { date: DATE, createFolders: false });
  }
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', compressionOptions: { level: 9 } });
}
