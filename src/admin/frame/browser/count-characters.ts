import { forContent } from "./new-content.ts";

/** “Còn 120 ký tự” under a field with `counted`; counts as the field's own limit does (UTF-16 units). */
export function countCharacters(): void {
  forContent(() => {
    for (const words of document.querySelectorAll<HTMLElement>("[data-counts]:empty")) count(words);
  });
}

function count(words: HTMLElement): void {
  const field = document.getElementById(words.dataset.counts ?? "");
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return;
  const most = Number(words.dataset.most);
  const show = () => {
    const left = most - field.value.length;
    words.textContent =
      left >= 0
        ? `Còn ${left.toLocaleString("vi-VN")} ký tự`
        : `Quá ${(-left).toLocaleString("vi-VN")} ký tự`;
    words.classList.toggle("over", left < 0);
  };
  field.addEventListener("input", show);
  show();
}
