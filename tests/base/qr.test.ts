import { expect } from 'chai';
import 'jsqr';
import type { QRCode } from 'jsqr';
import { qr } from '../../src/base/qr.js';

/** The reader is a classic script: in a module it leaves a global behind. */
const read = (image: ImageData): string | undefined =>
  (window as unknown as { jsQR: (data: Uint8ClampedArray, width: number, height: number) => QRCode | null }).jsQR(
    image.data,
    image.width,
    image.height,
  )?.data;

/** What a scanner sees: the drawing as pixels, on the grey of a recycled sheet. */
async function pixels(svg: SVGSVGElement, edge: number): Promise<ImageData> {
  svg.setAttribute('width', String(edge));
  svg.setAttribute('height', String(edge));
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = edge + 40;
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#888';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 20, 20);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

describe('qr', () => {
  for (const address of [
    'https://phuong14.gov.vn/van-ban/nghi-quyet-40',
    'http://cổng.vn/văn bản/nghị-quyết-40.html?id=Số 40-NQ/ĐU',
    `https://phuong14.gov.vn/van-ban/xem.aspx?${'ten=nghi-quyet-dai-hoi&'.repeat(16)}`,
  ]) {
    it(`is read back letter for letter: ${address.length} characters`, async () => {
      expect(read(await pixels(qr(address, 'Mã QR')!, 400))).to.equal(address);
    });
  }

  it('has four white modules round it and a name for readers', () => {
    const svg = qr('https://phuong14.gov.vn', 'Mã QR dẫn tới trang này')!;
    expect(svg.getAttribute('viewBox')).to.match(/^-4 -4 (\d+) \1$/);
    expect(svg.getAttribute('role')).to.equal('img');
    expect(svg.getAttribute('aria-label')).to.equal('Mã QR dẫn tới trang này');
    expect([...svg.children].map((child) => child.getAttribute('fill'))).to.deep.equal(['#fff', '#000']);
  });

  it('is nothing for a text that no code can hold', () => {
    expect(qr('x'.repeat(5000), '')).to.equal(undefined);
  });
});
