import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import type { S3Options } from "../../../src/media/stores/s3-store.ts";

/** A small S3 on localhost: keeps what signed requests put, refuses others, is away when told so. */
export async function openFakeS3() {
  const objects = new Map<string, { body: Buffer; contentType: string }>();
  let awayWith: number | null = null;
  const server = createServer(async (request, response) => {
    const { method = "", url = "" } = request;
    const body = await bodyOf(request);
    if (awayWith) return response.writeHead(awayWith).end("<Error/>");
    if (!isSigned(request)) return response.writeHead(403).end("<Error><Code>AccessDenied</Code></Error>");
    if (method === "PUT") {
      objects.set(url, { body, contentType: request.headers["content-type"] ?? "" });
      return response.writeHead(200).end();
    }
    if (method === "DELETE") {
      objects.delete(url);
      return response.writeHead(204).end();
    }
    const object = objects.get(url);
    if (!object) return response.writeHead(404).end("<Error><Code>NoSuchKey</Code></Error>");
    return response.writeHead(200, { "content-type": object.contentType }).end(object.body);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  const options: S3Options = {
    url: `http://127.0.0.1:${port}/`,
    bucket: "pictures",
    region: "hn-1",
    accessKey: "AKIATEST",
    secretKey: "secret for tests",
  };
  return {
    objects,
    options,
    answerWith(status: number | null) {
      awayWith = status;
    },
    close: () =>
      new Promise<void>((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

/** SigV4: who, for which day and service, which headers, and a time close by. */
function isSigned({ headers }: IncomingMessage): boolean {
  const signature =
    /^AWS4-HMAC-SHA256 Credential=AKIATEST\/\d{8}\/hn-1\/s3\/aws4_request, SignedHeaders=[a-z0-9;-]*host[a-z0-9;-]*, Signature=[0-9a-f]{64}$/;
  return (
    signature.test(headers.authorization ?? "") &&
    /^\d{8}T\d{6}Z$/.test(String(headers["x-amz-date"])) &&
    headers["x-amz-content-sha256"] !== undefined
  );
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
