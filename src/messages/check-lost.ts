/** Said by the check of a page when the rest of it cannot be loaded; all there is then. */
export const checkLost = (lang: string): string =>
  lang === 'en'
    ? "The rest of this check cannot be loaded. Copy the whole folder; a page with a policy (CSP) needs script-src 'self'."
    : "Không tải được phần còn lại của bộ kiểm tra. Chép đủ cả thư mục; trang có chính sách CSP thì cần script-src 'self'.";
