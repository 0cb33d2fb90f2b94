import { AwsClient } from "aws4fetch";
import { type ContentKind, contentKinds, type MediaStore } from "./media-store.ts";

/** An S3-compatible store; addressed as `url/bucket/key`, which every such store understands. */
export type S3Options = {
  url: string;
  bucket: string;
  region: string;
  accessKey: string;
  secretKey: string;
};

/** The store answered with something else than success. Its text is not kept: it may name the account. */
export class S3Error extends Error {
  readonly status: number;

  constructor(method: string, status: number) {
    super(`The S3 store answered ${method} with ${status}`);
    this.name = "S3Error";
    this.status = status;
  }
}

const timeoutMs = 15_000;

/** Bytes in a bucket, every request signed (SigV4). @throws {S3Error} */
export function s3Store(options: S3Options, fetch: typeof globalThis.fetch): MediaStore {
  const aws = new AwsClient({
    accessKeyId: options.accessKey,
    secretAccessKey: options.secretKey,
    region: options.region,
    service: "s3",
  });
  const base = `${options.url.replace(/\/+$/, "")}/${options.bucket}`;

  async function call(method: string, key: string, kind: ContentKind, init: RequestInit = {}) {
    const request = await aws.sign(`${base}/${key}/${kind}`, { ...init, method });
    const response = await fetch(request, { signal: AbortSignal.timeout(timeoutMs) });
    if (response.ok || response.status === 404) return response;
    await response.body?.cancel();
    throw new S3Error(method, response.status);
  }

  return {
    name: "s3",
    keyOf: ({ id, locality }) => `${locality}/${id}`,
    async put(key, kind, bytes, contentType) {
      const headers = { "content-type": contentType };
      const response = await call("PUT", key, kind, { body: new Uint8Array(bytes), headers });
      await response.body?.cancel();
      // Only a missing bucket answers a PUT so.
      if (response.status === 404) throw new S3Error("PUT", 404);
    },
    async get(key, kind) {
      const response = await call("GET", key, kind);
      const bytes = new Uint8Array(await response.arrayBuffer());
      return response.status === 404 ? null : bytes;
    },
    async erase(key, kinds = contentKinds) {
      for (const kind of kinds) await (await call("DELETE", key, kind)).body?.cancel();
    },
  };
}
