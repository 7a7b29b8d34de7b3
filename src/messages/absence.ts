/** Said where a widget of targets has nothing to show: why, and what to do. Loaded only then, in both languages, for it is short. */
export interface AbsenceWords {
  none: readonly [title: string, text: string];
  noData: readonly [title: string, text: string];
  group: (id: string) => string;
  target: (id: string) => string;
  mend: (attribute: string, ids: string) => string;
  maybe: (attribute: string, id: string) => string;
}

export const absenceVi: AbsenceWords = {
  none: ['Văn bản này chưa có chỉ tiêu nào được trích ra', 'Lời văn vẫn đọc được đầy đủ trong văn bản.'],
  noData: ['Chưa có số liệu để vẽ', 'Chưa có kết quả nào là con số được công bố cho phần này.'],
  group: (id) => `Văn bản này không có nhóm chỉ tiêu mang mã “${id}”`,
  target: (id) => (id ? `Không có chỉ tiêu mang mã “${id}” trong văn bản` : 'Thẻ này chưa được chỉ tới chỉ tiêu nào'),
  mend: (attribute, ids) => `Người quản trị xem lại thuộc tính ${attribute} của thẻ này. ${ids ? `Dùng được: ${ids}.` : ''}`.trim(),
  maybe: (attribute, id) => `Người quản trị viết ${attribute}="${id}": mã của chỉ tiêu không có chữ cuối của từng số đo.`,
};

export const absenceEn: AbsenceWords = {
  none: ['No targets have been read from this document yet', 'Its text can still be read in full.'],
  noData: ['Nothing to draw yet', 'No result that is a number has been published for this part.'],
  group: (id) => `This document has no group of targets with the id “${id}”`,
  target: (id) => (id ? `The document has no target with the id “${id}”` : 'This tag points to no target yet'),
  mend: (attribute, ids) =>
    `For the webmaster: check the ${attribute} attribute of this element. ${ids ? `It can be: ${ids}.` : ''}`.trim(),
  maybe: (attribute, id) => `For the webmaster: write ${attribute}="${id}"; the id of a target goes without the last letter of a measure.`,
};
