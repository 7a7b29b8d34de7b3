/** The words every element needs before its document is there, Vietnamese. */
export const sharedVi = {
  lang: 'vi',
  loading: 'Đang tải văn bản…',
  noSource: 'Thẻ này chưa được chỉ tới tệp nào. Người quản trị thêm src="….json".',
  retry: 'Thử lại',
  errorTitle: 'Không mở được văn bản.',
  /** Said at once, before the exact reason has loaded: it may be the network itself that is gone. */
  unreachable: 'Bà con kiểm tra mạng rồi thử lại sau ít phút, hoặc đọc bản gốc.',
};

export type SharedMessages = typeof sharedVi;
