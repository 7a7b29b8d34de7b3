/** Said in what is written out beforehand, in both languages: the day it holds for. */
export const prerenderVi = { judgedOn: (day: string) => `Đánh giá tính đến ngày ${day}.` };
export const prerenderEn: typeof prerenderVi = { judgedOn: (day) => `Judged as of ${day}.` };
