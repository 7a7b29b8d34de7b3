/** Said on the console of a page where a link cannot become a widget: what is wrong, and what to do. For webmasters, who read Vietnamese. */
export const mountVi = {
  kept: (where: string, why: string) => `resolution-elements: giữ nguyên “${where}”: ${why}`,
  noWidget: (tag: string) => `không có widget “${tag}”. Sửa tên ấy, hoặc nạp thẻ ấy vào trang.`,
  noAttribute: (tag: string, name: string, known: readonly string[]) =>
    `${tag} không có thuộc tính “${name}”. Dùng được: ${known.join(', ')}.`,
  badAddress: (name: string, value: string) => `${name}: địa chỉ “${value}” không dùng được. Cần http hoặc https.`,
};
