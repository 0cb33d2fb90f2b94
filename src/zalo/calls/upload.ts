import { z } from "zod";
import type { Upload } from "../client-types.ts";
import { ZaloLimitError } from "../errors/errors.ts";
import { idText, numberOrNull } from "./answer-fields.ts";
import type { Call } from "./caller.ts";

const megabyte = 1024 * 1024;
const kinds = {
  image: { limit: megabyte, types: ["image/jpeg", "image/png"], extensions: ["jpg", "jpeg", "png"] },
  gif: { limit: 5 * megabyte, types: ["image/gif"], extensions: ["gif"] },
  file: {
    limit: 5 * megabyte,
    types: [
      "application/pdf",
      "application/msword",
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "text/csv",
    ],
    extensions: ["pdf", "doc", "docx", "csv"],
  },
} as const;

const attachmentId = idText;
const image = z
  .looseObject({ data: z.looseObject({ attachment_id: attachmentId }) })
  .transform(({ data }) => ({ attachmentId: data.attachment_id }));
const gif = z
  .looseObject({
    data: z.looseObject({ attachment_id: attachmentId, width: numberOrNull, height: numberOrNull }),
  })
  .transform(({ data }) => ({ attachmentId: data.attachment_id, width: data.width, height: data.height }));
const file = z
  .looseObject({ data: z.looseObject({ token: idText }) })
  .transform(({ data }) => ({ token: data.token }));

/** `POST /v2.0/oa/upload/image`. JPG or PNG, 1 MB, kept 7 days. */
export async function uploadImage(
  call: Call,
  oaId: string,
  upload: Upload,
): Promise<{ attachmentId: string }> {
  return await send(call, oaId, "image", upload, image);
}

/** `POST /v2.0/oa/upload/gif`: GIF, 5 MB, kept 7 days. */
export async function uploadGif(call: Call, oaId: string, upload: Upload): Promise<z.output<typeof gif>> {
  return await send(call, oaId, "gif", upload, gif);
}

/** `POST /v2.0/oa/upload/file`: PDF, DOC, DOCX, CSV, 5 MB, kept 7 days. */
export async function uploadFile(call: Call, oaId: string, upload: Upload): Promise<{ token: string }> {
  return await send(call, oaId, "file", upload, file);
}

async function send<Data>(
  call: Call,
  oaId: string,
  kind: keyof typeof kinds,
  { bytes, name, type }: Upload,
  answer: z.ZodType<Data>,
): Promise<Data> {
  const { limit, types, extensions } = kinds[kind];
  if (bytes.byteLength > limit)
    throw new ZaloLimitError(`${kind} bytes`, limit, bytes.byteLength, "Make it smaller.");
  const extension = name.toLowerCase().split(".").at(-1) ?? "";
  if (!(types as readonly string[]).includes(type) || !(extensions as readonly string[]).includes(extension))
    throw new TypeError(`Zalo takes ${extensions.join(", ")} here, not ${type} named .${extension}.`);
  const form = new FormData();
  form.set("file", new Blob([bytes], { type }), name);
  return (await call(oaId, { method: "POST", path: `/v2.0/oa/upload/${kind}`, form, answer })).data;
}
