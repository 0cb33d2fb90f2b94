import type { ArticleFile } from "../../../src/knowledge/articles/check.ts";
import { parseArticle } from "../../../src/knowledge/articles/parse.ts";
import type { PlaceWord, PlaceWords } from "../../../src/knowledge/articles/schema.ts";

const words: Record<PlaceWord, string> = {
  place: "xã Suối Mơ",
  kind: "xã",
  unit: "bản",
  unit_head: "trưởng bản",
  province: "tỉnh Núi Xa",
  police: "Công an xã Suối Mơ",
  one_stop: "Trung tâm Phục vụ hành chính công xã Suối Mơ",
  committee: "UBND xã Suối Mơ",
  culture_office: "Phòng Văn hóa – Xã hội xã Suối Mơ",
  economy_office: "Phòng Kinh tế xã Suối Mơ",
  digital_team: "Tổ công nghệ số cộng đồng",
  signal_office: "Phòng Văn hóa – Xã hội",
  broadcaster: "loa truyền thanh xã",
  social_insurance: "Bảo hiểm xã hội cơ sở Núi Xa",
};

export const suoiMo: PlaceWords = { slug: "suoi-mo", province: "nui-xa", words };
export const bienGan: PlaceWords = {
  slug: "bien-gan",
  province: "bien-xa",
  words: { ...words, place: "phường Biển Gần", kind: "phường", unit_head: "tổ trưởng tổ dân phố" },
};

const questions = ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám"].map(
  (word) => `khai sinh cho con ${word}`,
);

/** Front matter of a sound article; fields given replace its own, `undefined` takes one away. */
export function frontMatter(fields: Record<string, string | undefined> = {}): string {
  const all: Record<string, string | undefined> = {
    id: "khai-sinh",
    topic: "D10",
    title: "Khai sinh cho con trong bao lâu?",
    status: "approved",
    confidence: "A",
    questions: JSON.stringify(questions),
    sources: "[{ code: S87, name: Khai sinh trên Cổng, publisher: TVPL, date: 2024-08, approximate: true }]",
    law: "[Luật Hộ tịch 2014 (Điều 15)]",
    validFrom: "2016-01-01",
    reviewBy: "2027-01-01",
    ...fields,
  };
  const lines = Object.entries(all).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${value}`],
  );
  return ["---", ...lines, "---", ""].join("\n");
}

export const BODY = `Trong [60 ngày]{S87} kể từ ngày sinh, tại {{committee}}.

## Cách làm
1. Mang giấy chứng sinh.
2. Đến {{one_stop}}.
`;

export function file(
  fields: Record<string, string | undefined> = {},
  body = BODY,
  name?: string,
): ArticleFile {
  const path = name ?? `knowledge/articles/dich-vu-cong/${fields.id ?? "khai-sinh"}.md`;
  const { article, problems } = parseArticle(frontMatter(fields) + body, path);
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join("; "));
  return { path, article };
}

export function otherQuestions(topic: string): string {
  return JSON.stringify(questions.map((question) => question.replace("khai sinh", topic)));
}
