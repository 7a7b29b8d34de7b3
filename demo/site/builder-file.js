/** Reads a file a webmaster names, and says in words what is wrong with its address. */
import { inPageLanguage } from './copy.js';

const words = inPageLanguage({
  vi: {
    empty: 'Hãy ghi địa chỉ tệp.',
    disk: 'Đây là chỗ của tệp trên máy tính. Cần địa chỉ trên máy chủ, bắt đầu bằng dấu / như /van-ban/nghi-quyet-05.json.',
    wrong: 'Địa chỉ viết sai: trình duyệt không hiểu.',
    elsewhere:
      'Trang mẫu này không mở tệp của máy chủ khác nên không xem trước được. Đoạn mã vẫn dùng được nếu máy chủ ấy cho phép trang của phường đọc tệp.',
    refused: (status) =>
      `Không có tệp ở địa chỉ này trên máy chủ của trang mẫu (lỗi ${status}). Nếu tệp nằm trên cổng của phường thì đoạn mã vẫn đúng, chỉ không xem trước được ở đây.`,
    unreachable: 'Không tải được tệp: mất mạng, hoặc máy chủ không trả lời.',
    page: 'Địa chỉ này mở ra một trang web, không phải tệp dữ liệu. Hãy chép lại địa chỉ của chính tệp.',
    broken: 'Tệp này không phải JSON, hoặc JSON viết hỏng. Hãy làm lại tệp ở trang “Tạo tệp từ Word”.',
    other: 'Tệp này là JSON nhưng không phải một văn bản: thiếu dòng "format": "resolution/1".',
  },
  en: {
    empty: 'Write the address of the file.',
    disk: 'This is a place on a computer. What is needed is an address on the server that begins with /, such as /van-ban/nghi-quyet-05.json.',
    wrong: 'The browser does not understand this address.',
    elsewhere:
      'This demo opens no files of other servers, so there is no preview. The snippet works if that server lets your portal read the file.',
    refused: (status) =>
      `The server of this demo has no file at this address (error ${status}). If it lies on your portal, the snippet is right; it just cannot be previewed here.`,
    unreachable: 'The file could not be loaded: no network, or no answer from the server.',
    page: 'A web page opens at this address, not a file of data. Copy the address of the file itself.',
    broken: 'This is no JSON file, or a broken one. Make it anew on the page “Make a file from Word”.',
    other: 'This is JSON but no paper: the line "format": "resolution/1" is missing.',
  },
});

/** What is wrong with an address before anybody is asked. */
function problemOf(address) {
  if (!address) return words.empty;
  if (/^(file:|[a-z]:[\\/]|\\\\)/i.test(address)) return words.disk;
  if (!URL.canParse(address, document.baseURI)) return words.wrong;
  return new URL(address, document.baseURI).origin === location.origin ? undefined : words.elsewhere;
}

/** The text of a file, or a sentence on why there is none. */
export async function readFile(address) {
  const problem = problemOf(address);
  if (problem) return { problem };
  const response = await fetch(address).catch(() => undefined);
  if (!response) return { problem: words.unreachable };
  if (!response.ok) return { problem: words.refused(response.status) };
  const text = await response.text();
  return /^\s*<(!doctype|html)/i.test(text) ? { problem: words.page } : { text };
}

/** The same for a paper, with what it holds. */
export async function readPaper(address) {
  const { problem, text } = await readFile(address);
  if (problem) return { problem };
  try {
    const paper = JSON.parse(text);
    return paper?.format?.startsWith?.('resolution/') ? { paper } : { problem: words.other };
  } catch {
    return { problem: words.broken };
  }
}
