/** Articles behind which a report is near: weak or missing signal, slow internet, how to measure it. */
const ids = [
  "song-yeu-bao-ai",
  "song-yeu-can-noi-gi",
  "song-yeu-tu-kiem-tra",
  "song-yeu-xa-co-sua-khong",
  "khieu-nai-nha-mang",
  "wifi-nha-cham",
  "i-speed-do-toc-do",
  "i-speed-de-lam-gi",
  "toc-do-bao-nhieu-la-nhanh",
];

/** Articles of which a resident may yet want to report: an old phone, a line nobody has laid, the carrier's number. */
const besides = [
  "tat-song-2g",
  "may-phim-bam-4g",
  "xac-thuc-sim-khong-lam",
  "chua-co-cap-quang-bao-ai",
  "tong-dai-nha-mang",
  "tong-dai-viettel",
  "tong-dai-vnpt-fpt",
];

/** Whether the answer carries the button that opens the form. */
export function offersForm(articleId: string): boolean {
  return isSignalArticle(articleId) || besides.includes(articleId);
}

export function isSignalArticle(articleId: string): boolean {
  return ids.includes(articleId);
}
