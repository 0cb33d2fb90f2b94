import type { ArticleDraft } from "./article-draft.ts";

type Words = { field: keyof ArticleDraft; words: string };
type Rule = [sign: RegExp, field: keyof ArticleDraft, words: (...parts: string[]) => string];

/** The messages of `src/knowledge/articles`, for whoever writes in the form rather than in a file. */
const rules: Rule[] = [
  [/^no front matter/, "body", () => "Bài không đọc được."],
  [/^“(.*)” is not in composed form/, "body", (word) => `Từ “${word}” gõ sai bảng mã; gõ lại từ này.`],
  [/^`:::` closes nothing/, "body", () => "Dấu “:::” này không đóng đoạn riêng nào."],
  [
    /^a variant opens with/,
    "body",
    () => "Đoạn riêng mở bằng “::: only mã-địa-phương” hoặc “::: except mã-địa-phương”.",
  ],
  [/^(?:the variant before|a variant is)/, "body", () => "Đoạn riêng chưa đóng: thêm một dòng chỉ có “:::”."],
  [/^unknown heading “(.*)”/, "body", (title) => `Không có đề mục “${title}”. Chọn trong danh sách đề mục.`],
  [/^only `## ` headings/, "body", () => "Đề mục bắt đầu bằng “## ” (hai dấu thăng, một dấu cách)."],
  [
    /^the number “(.*)” has no source mark/,
    "body",
    (number) => `Số “${number}” chưa ghi nguồn: viết [${number} …]{S01} với mã nguồn của nó.`,
  ],
  [
    /^(.*) stands neither in law nor in replaces/,
    "body",
    (law) => `${law} chưa có trong ô “Căn cứ pháp lý” hay “Quy định cũ”.`,
  ],
  [
    /^the host (.*) is not allowed/,
    "body",
    (host) => `Không dẫn người dân tới ${host}: chỉ trang .gov.vn và nhà cung cấp đã duyệt.`,
  ],
  [/^“(.*)” is a person's name/, "body", (name) => `“${name}” là tên người; chỉ ghi chức danh.`],
  [
    /^plain text only/,
    "body",
    () => "Chỉ viết chữ thường: không in đậm, bảng, mã hay đường dẫn trong ngoặc.",
  ],
  [/^an e-mail address is never shown/, "body", () => "Không ghi địa chỉ thư điện tử trong câu trả lời."],
  [/^“(.*)” is marked without a source/, "body", (fact) => `“[${fact}]” chưa ghi mã nguồn trong { }.`],
  [/^an empty mark/, "body", () => "Dấu [ ] không có chữ bên trong."],
  [/^unknown place word \{\{(.*)\}\}/, "body", (word) => `Không có từ thay {{${word}}}.`],
  [
    /^source (.*) is used but not listed/,
    "sources",
    (code) => `Nguồn ${code} được dùng trong bài mà chưa khai ở đây.`,
  ],
  [/^a source is listed twice/, "sources", () => "Một mã nguồn khai hai lần."],
  [
    /^source (.*) is listed but marks nothing/,
    "sources",
    (code) => `Nguồn ${code} chưa dùng: ghi [nội dung]{${code}} trong bài, hoặc bỏ nguồn này.`,
  ],
  [/^an approved article needs a source/, "sources", () => "Cần ít nhất một nguồn có ngày."],
  [
    /^“(.*)”: (.*) is no marked fact of the body/,
    "title",
    (text, number) => `“${text}”: số ${number} chưa có trong bài kèm nguồn.`,
  ],
  [/^“(.*)” holds an e-mail address/, "questions", (text) => `“${text}” chứa địa chỉ thư điện tử.`],
  [/^“(.*)” holds a phone number/, "questions", (text) => `“${text}” chứa số điện thoại.`],
  [/^validUntil lies before/, "validUntil", () => "Ngày hết hiệu lực trước ngày bắt đầu."],
  [/^reviewBy lies before/, "reviewBy", () => "Ngày kiểm tra lại trước ngày bắt đầu."],
  [/^the id (.*) is not the file's name/, "id", () => "Mã bài không đúng."],
  [
    /^confidence C is always a draft/,
    "confidence",
    () => "Mức C là chưa kiểm chứng nên chưa trả lời được: ghi nguồn có ngày rồi chọn mức B hoặc A.",
  ],
  [/^related to itself/, "related", () => "Bài liên quan không thể là chính bài này."],
  [/^“(.*)” is empty/, "body", (title) => `Đề mục “${title}” chưa có nội dung.`],
  [/^“Cách làm” has no numbered step/, "body", () => "Đề mục “Cách làm” cần các bước đánh số: “1. …”."],
  [
    /^the answer is a paragraph, no list/,
    "body",
    () => "Câu trả lời đầu bài là một đoạn văn, không phải danh sách.",
  ],
  [
    /^the answer is more than one paragraph/,
    "body",
    () => "Câu trả lời đầu bài chỉ một đoạn; phần còn lại đặt dưới đề mục.",
  ],
  [
    /^no locality or province “(.*)”/,
    "localities",
    (place) => `Không có địa phương hay tỉnh nào mã “${place}”.`,
  ],
  [
    /^the answer has (\d+) characters, at most (\d+)/,
    "body",
    (length, most) => `Câu trả lời đầu bài dài ${length} ký tự, nhiều nhất ${most}.`,
  ],
  [
    /^“(.*)” has (\d+) characters, at most (\d+)/,
    "body",
    (title, length, most) => `Đề mục “${title}” dài ${length} ký tự, nhiều nhất ${most}.`,
  ],
  [/^no answer before the first heading/, "body", () => "Thiếu câu trả lời: viết một đoạn ngay đầu bài."],
  [/^markup is left over near “(.*)”/, "body", (near) => `Còn dấu viết dở gần “${near}”.`],
  [/^“(.*)” stands twice/, "body", (title) => `Đề mục “${title}” có hai lần.`],
  [/^an id stands twice in related/, "related", () => "Một bài liên quan ghi hai lần."],
  [/^no article (.*) to relate to/, "related", (id) => `Không có bài “${id}”.`],
];

export function wordsOfProblem(message: string): Words {
  for (const [sign, field, words] of rules) {
    const found = sign.exec(message);
    if (found) return { field, words: words(...found.slice(1)) };
  }
  return { field: "body", words: message };
}
