import { readSwitch, writeSwitch } from "./switch.ts";

const keys: [string, string][] = [
  ["g rồi h", "Hôm nay"],
  ["g rồi c", "Hội thoại"],
  ["g rồi r", "Phản ánh"],
  ["g rồi k", "Kiến thức"],
  ["g rồi t", "Trợ giúp"],
  ["/", "Tới ô tìm kiếm"],
  ["j, k", "Dòng sau, dòng trước của danh sách"],
  ["Enter", "Mở dòng đang chọn"],
  ["x", "Đánh dấu dòng đang chọn"],
  ["?", "Bảng phím tắt này"],
];

/** A list of the keys, with the switch that turns them off: some people's tools send keys of their own. */
export function showShortcuts(): void {
  const known = document.querySelector<HTMLDialogElement>("dialog[data-shortcuts]");
  (known ?? build()).showModal();
}

function build(): HTMLDialogElement {
  const dialog = document.createElement("dialog");
  dialog.dataset.shortcuts = "";
  dialog.setAttribute("aria-labelledby", "shortcuts-title");
  const title = document.createElement("h2");
  title.id = "shortcuts-title";
  title.textContent = "Phím tắt";
  const list = document.createElement("dl");
  list.className = "key-values";
  for (const [key, words] of keys) {
    const line = document.createElement("div");
    line.append(element("dt", key), element("dd", words));
    list.append(line);
  }
  const label = document.createElement("label");
  label.className = "choice";
  const box = document.createElement("input");
  box.type = "checkbox";
  box.checked = readSwitch("shortcuts");
  box.addEventListener("change", () => writeSwitch("shortcuts", box.checked));
  label.append(box, "Dùng phím tắt trên máy này");
  const close = element("button", "Đóng") as HTMLButtonElement;
  close.type = "button";
  close.addEventListener("click", () => dialog.close());
  dialog.append(title, list, label, close);
  document.body.append(dialog);
  return dialog;
}

function element(name: string, words: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = words;
  return made;
}
