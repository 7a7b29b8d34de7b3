/** Said by the check of a page when the rest of it cannot be loaded; all there is then. */
export const checkLost = (lang: string): string =>
  lang === 'en'
    ? "The rest of this check cannot be loaded. Copy the whole folder; send .js as text/javascript, from another domain with CORS; a page with a policy (CSP) needs script-src 'self'."
    : "Không tải được phần còn lại của bộ kiểm tra. Chép đủ cả thư mục; máy chủ gửi tệp .js với kiểu text/javascript, từ tên miền khác thì phải cho phép CORS; trang có chính sách CSP thì cần script-src 'self'.";
