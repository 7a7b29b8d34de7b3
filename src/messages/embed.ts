/** Said in a frame that has nothing to show: what is wrong and what to do, for the webmaster; in both languages, for nobody knows the page's. */
export type Said = readonly [vi: string, en: string];

export const embedWords = {
  title: ['Khung này chưa hiện được gì', 'This frame has nothing to show'] as Said,
  missing: (name: string): Said => [
    `Địa chỉ của khung thiếu “${name}=…”. Ví dụ: embed.html?widget=target-table&src=/van-ban/nghi-quyet-05.json`,
    `The address of the frame lacks “${name}=…”. For example: embed.html?widget=target-table&src=/van-ban/nghi-quyet-05.json`,
  ],
  widget: (tag: string, known: readonly string[]): Said => [
    `Không có widget “${tag}”. Dùng được: ${known.join(', ')}.`,
    `There is no widget “${tag}”. There are: ${known.join(', ')}.`,
  ],
  attribute: (tag: string, name: string, known: readonly string[]): Said => [
    `${tag} không có thuộc tính “${name}”. Dùng được: ${known.join(', ')}.`,
    `${tag} has no attribute “${name}”. It has: ${known.join(', ')}.`,
  ],
  address: (name: string, value: string): Said => [
    `“${name}=${value}” không phải địa chỉ dùng được. Cần http hoặc https.`,
    `“${name}=${value}” is no address that can be used. It takes http or https.`,
  ],
  origin: (name: string, origin: string): Said => [
    `“${name}” chỉ về ${origin}. Khung chỉ nhận địa chỉ cùng tên miền với embed.html: đặt tệp lên cùng máy chủ.`,
    `“${name}” points to ${origin}. The frame takes addresses of its own origin only: put the file on the same server.`,
  ],
  notLoaded: [
    'Chưa tải được thư viện. Kiểm tra thư mục esm/ có nằm cạnh embed.html không, rồi tải lại trang.',
    'The library could not be loaded. See that the folder esm/ lies beside embed.html, then reload the page.',
  ] as Said,
};
