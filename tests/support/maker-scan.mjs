/** A paper that was scanned and put into Word as a picture: no word of it can be read. */
import { Document, ImageRun, Packer, Paragraph } from 'docx';

const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

export async function scan() {
  const page = new ImageRun({ type: 'png', data: Buffer.from(PIXEL, 'base64'), transformation: { width: 500, height: 700 } });
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph({ children: [page] })] }] })));
}
