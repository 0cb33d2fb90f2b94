import { typedLine } from "../../../security/typed-text.ts";
import type { Upload } from "../../../zalo/index.ts";

/** A picture or file Zalo takes (facts of its upload API): its bytes begin as its name says. */
export type ChosenFile = { upload: Upload } & (
  | { kind: "image" | "file" }
  | { kind: "gif"; width: number; height: number }
);

const megabyte = 1024 * 1024;
type Kind = { kind: ChosenFile["kind"]; type: string; most: number; begins: number[] };
const image = { kind: "image", most: megabyte } as const;
const jpeg: Kind = { ...image, type: "image/jpeg", begins: [0xff, 0xd8, 0xff] };
const file = { kind: "file", most: 5 * megabyte } as const;
const kinds: Record<string, Kind> = {
  jpg: jpeg,
  jpeg,
  png: { ...image, type: "image/png", begins: [0x89, 0x50, 0x4e, 0x47] },
  gif: { kind: "gif", most: megabyte, type: "image/gif", begins: [0x47, 0x49, 0x46, 0x38] },
  pdf: { ...file, type: "application/pdf", begins: [0x25, 0x50, 0x44, 0x46] },
  doc: { ...file, type: "application/msword", begins: [0xd0, 0xcf, 0x11, 0xe0] },
  docx: {
    ...file,
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    begins: [0x50, 0x4b, 0x03, 0x04],
  },
  csv: { ...file, type: "text/csv", begins: [] },
};
export const accepted = Object.keys(kinds)
  .map((extension) => `.${extension}`)
  .join(",");
const longestName = 100;

/** @returns the file, or in words why Zalo would not take it. */
export async function readFile(chosen: File): Promise<ChosenFile | string> {
  const name = typedLine(chosen.name);
  const extension = name.toLowerCase().split(".").at(-1) ?? "";
  const kind = Object.hasOwn(kinds, extension) ? kinds[extension] : undefined;
  if (!kind) return "Zalo chỉ nhận ảnh JPG, PNG, GIF và tệp PDF, DOC, DOCX, CSV.";
  if (chosen.size > kind.most) return `Tệp nặng hơn ${kind.most / megabyte} MB. Giảm cỡ rồi chọn lại.`;
  const bytes = new Uint8Array(await chosen.arrayBuffer());
  if (!kind.begins.every((byte, at) => bytes[at] === byte))
    return `Nội dung tệp không phải ${extension.toUpperCase()} như tên tệp ghi.`;
  const upload = { bytes, name: shortened(name, extension), type: kind.type };
  if (kind.kind !== "gif") return { kind: kind.kind, upload };
  const [width = 0, wide = 0, height = 0, high = 0] = bytes.subarray(6, 10);
  return { kind: "gif", upload, width: width + 256 * wide || 1, height: height + 256 * high || 1 };
}

function shortened(name: string, extension: string): string {
  if (name.length <= longestName) return name;
  return `${name.slice(0, longestName - extension.length - 1).toWellFormed()}.${extension}`;
}
