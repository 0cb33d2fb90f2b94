import { addMedia } from "../state/add-media.ts";
import { nextSecret } from "../state/ids.ts";
import type { Upload } from "../state/state.ts";
import { invalid, tooMuch } from "./api-error.ts";
import type { ApiCall, Endpoint } from "./endpoint.ts";

const megabyte = 1024 * 1024;
const sevenDays = 7 * 24 * 3600_000;

type Rule = { kind: Upload["kind"]; bytes: number; accepts: RegExp; fields: string[]; answer: string };

/** Uploads: jpg and png to 1 MB, gif to 5 MB, PDF, DOC, DOCX and CSV to 5 MB; each lives seven days. */
const rules: Rule[] = [
  { kind: "image", bytes: megabyte, accepts: /\.(jpe?g|png)$/i, fields: ["file"], answer: "attachment_id" },
  {
    kind: "gif",
    bytes: 5 * megabyte,
    accepts: /\.gif$/i,
    fields: ["file", "image"],
    answer: "attachment_id",
  },
  { kind: "file", bytes: 5 * megabyte, accepts: /\.(pdf|docx?|csv)$/i, fields: ["file"], answer: "token" },
];

const signatures: Record<string, number[][]> = {
  image: [
    [0xff, 0xd8, 0xff],
    [0x89, 0x50, 0x4e, 0x47],
  ],
  gif: [[0x47, 0x49, 0x46, 0x38]],
};

export const uploads: Endpoint[] = rules.map((rule) => ({
  method: "POST",
  path: `/v2.0/oa/upload/${rule.kind}`,
  run: (call) => upload(call, rule),
}));

async function upload({ world, oa, form }: ApiCall, rule: Rule) {
  const file = rule.fields.map((field) => form?.get(field)).find((value) => value instanceof File);
  if (!(file instanceof File) || !rule.accepts.test(file.name)) throw invalid("file");
  if (file.size > rule.bytes) throw tooMuch("file");
  const bytes = new Uint8Array(await file.arrayBuffer());
  const known = signatures[rule.kind];
  if (known && !known.some((start) => start.every((byte, i) => bytes[i] === byte))) throw invalid("file");
  const mediaId = addMedia(world, bytes, file.type, file.name);
  const id = nextSecret(world, "u_");
  world.state.uploads[id] = { oaId: oa.oaId, kind: rule.kind, mediaId, expiresAt: world.now() + sevenDays };
  return { data: { [rule.answer]: id } };
}
