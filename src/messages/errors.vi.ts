import type { SourceErrorCode } from '../source/errors.js';

export interface ErrorMessages {
  forAdmin: string;
  reload: string;
  stale: (time: string) => string;
  staleText: string;
  /** Reported results could not be had. */
  lost: string;
  reasons: Record<SourceErrorCode, string>;
  /** Of a file of results: where other words are needed, by code or by the first word of `detail`. */
  results: Partial<Record<string, string>>;
}

/** What happened and what to do, by `SourceError.code`, in a neighbour's words. Loaded when something went wrong. Vietnamese. */
export const errorsVi: ErrorMessages = {
  forAdmin: 'Chi tiết cho người quản trị',
  reload: 'Tải lại',
  stale: (time: string) => `Đang xem bản đã tải lúc ${time}.`,
  staleText: 'Chưa tải được bản mới.',
  lost: 'Chưa tải được tệp kết quả báo cáo. Ở đây chỉ có những gì văn bản tự nêu.',
  reasons: {
    address: 'Địa chỉ tệp không hợp lệ. Người quản trị dùng địa chỉ bắt đầu bằng http hoặc https.',
    origin: 'Tệp nằm ở tên miền khác, chưa được phép. Người quản trị đặt tệp trên cùng tên miền, hoặc khai tên miền đó trong allowOrigins.',
    offline: 'Máy đang mất mạng. Bà con kiểm tra mạng; có mạng lại thì văn bản tự mở.',
    network: 'Máy chủ của phường, xã chưa trả lời. Bà con thử lại sau ít phút, hoặc đọc bản gốc.',
    cors: 'Máy chủ chứa tệp không cho trang này đọc (CORS). Người quản trị đặt tệp trên cùng tên miền.',
    csp: 'Chính sách bảo mật (CSP) của trang chặn tải tệp. Người quản trị thêm địa chỉ tệp vào connect-src.',
    timeout: 'Tải quá lâu nên đã dừng. Mạng có thể đang chậm; bà con thử lại.',
    'not-found': 'Không còn tệp dữ liệu ở địa chỉ này. Bà con báo giúp người quản trị trang.',
    denied: 'Máy chủ không cho mở tệp dữ liệu này. Bà con báo giúp người quản trị trang.',
    busy: 'Máy chủ đang bận. Bà con thử lại sau ít phút.',
    server: 'Máy chủ đang gặp lỗi. Bà con thử lại sau ít phút, hoặc đọc bản gốc.',
    status: 'Máy chủ trả lời khác thường. Bà con báo giúp người quản trị trang.',
    login: 'Phiên đăng nhập đã hết nên máy chủ đưa ra trang đăng nhập. Bà con đăng nhập lại rồi tải lại trang.',
    html: 'Địa chỉ này là một trang web, không phải tệp dữ liệu. Người quản trị kiểm tra lại src.',
    type: 'Địa chỉ này không phải tệp JSON. Người quản trị kiểm tra lại src và kiểu tệp trên máy chủ.',
    'too-big': 'Tệp dữ liệu lớn quá mức cho phép nên không mở.',
    encoding: 'Tệp dữ liệu không phải UTF-8. Người quản trị lưu lại tệp với bảng mã UTF-8.',
    empty: 'Tệp dữ liệu trống. Người quản trị tải lại tệp lên máy chủ.',
    syntax: 'Tệp dữ liệu bị hỏng hoặc chưa đủ (sai cú pháp JSON). Người quản trị kiểm tra lại tệp.',
    schema: 'Tệp không đúng định dạng resolution/1 nên không đọc được. Người quản trị chạy lệnh validate để thấy chỗ sai.',
    'not-public': 'Văn bản này không thuộc diện công khai nên không hiển thị.',
  },
  results: {
    address: 'Địa chỉ tệp ở thuộc tính progress không hợp lệ. Người quản trị dùng địa chỉ bắt đầu bằng http hoặc https.',
    network: 'Máy chủ của phường, xã chưa trả lời. Bà con thử lại sau ít phút.',
    offline: 'Máy đang mất mạng. Có mạng lại, bà con bấm “Thử lại”.',
    server: 'Máy chủ đang gặp lỗi. Bà con thử lại sau ít phút.',
    html: 'Địa chỉ ở thuộc tính progress ra một trang web, không phải tệp kết quả. Người quản trị kiểm tra lại.',
    type: 'Địa chỉ ở thuộc tính progress không phải tệp CSV hay JSON (tệp Excel thì lưu thành CSV). Người quản trị kiểm tra lại.',
    encoding: 'Tệp kết quả hỏng chữ, hoặc không phải tệp chữ. Người quản trị mở bằng Excel rồi lưu lại thành CSV UTF-8.',
    schema: 'Tệp không đúng định dạng resolution-progress/1. Người quản trị chạy lệnh validate để thấy chỗ sai.',
    'no-header':
      'Trong bảng không có hàng tiêu đề đọc được. Người quản trị cho bảng một cột tên (“Mã” hoặc “Chỉ tiêu”) và một cột “Kết quả”, “Tình trạng”.',
    'other-document': 'Tệp kết quả này là của văn bản khác. Người quản trị kiểm tra lại thuộc tính progress và mã văn bản ghi trong tệp.',
  },
};
