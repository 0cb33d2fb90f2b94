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

export function isSignalArticle(articleId: string): boolean {
  return ids.includes(articleId);
}
