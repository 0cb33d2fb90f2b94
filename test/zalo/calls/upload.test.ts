import { describe, expect, it } from "vitest";
import { ZaloLimitError } from "../../../src/zalo/index.ts";
import { json } from "../fake-fetch.ts";
import { clientWorld, oaId } from "./client-world.ts";

const megabyte = 1024 * 1024;
const file = (size: number, name: string, type: string) => ({ bytes: new Uint8Array(size), name, type });
const uploaded = (data: object) => clientWorld([json({ data, error: 0, message: "Success" })]);

describe("uploads", () => {
  it("given a PNG, posts it as the multipart field file and returns its id", async () => {
    const { client, requests } = uploaded({ attachment_id: "A1" });
    const picture = { bytes: new Uint8Array([137, 80, 78, 71]), name: "bản đồ.png", type: "image/png" };
    expect(await client.uploadImage(oaId, picture)).toEqual({ attachmentId: "A1" });
    const sent = requests[0]?.form?.get("file");
    expect(requests[0]?.url.pathname).toBe("/v2.0/oa/upload/image");
    expect(sent).toBeInstanceOf(File);
    if (!(sent instanceof File)) return;
    expect([sent.name, sent.type]).toEqual(["bản đồ.png", "image/png"]);
    expect(new Uint8Array(await sent.arrayBuffer())).toEqual(picture.bytes);
  });

  it("given a form, leaves the content type with its boundary to fetch", async () => {
    const { client, requests } = uploaded({ attachment_id: "A1" });
    await client.uploadImage(oaId, file(1, "a.png", "image/png"));
    expect(requests[0]?.headers.has("content-type")).toBe(false);
  });

  it("given a GIF, returns its size where Zalo tells it", async () => {
    const gif = file(10, "a.gif", "image/gif");
    const told = uploaded({ attachment_id: "G", width: 320, height: "180" });
    expect(await told.client.uploadGif(oaId, gif)).toEqual({ attachmentId: "G", width: 320, height: 180 });
    expect(told.requests[0]?.url.pathname).toBe("/v2.0/oa/upload/gif");
    expect(await uploaded({ attachment_id: "G" }).client.uploadGif(oaId, gif)).toEqual({
      attachmentId: "G",
      width: null,
      height: null,
    });
  });

  it.each([
    ["a.pdf", "application/pdf"],
    ["a.doc", "application/msword"],
    ["A.DOCX", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
    ["a.csv", "text/csv"],
  ])("given %s, returns its token", async (name, type) => {
    const { client, requests } = uploaded({ token: "T" });
    expect(await client.uploadFile(oaId, file(10, name, type))).toEqual({ token: "T" });
    expect(requests[0]?.url.pathname).toBe("/v2.0/oa/upload/file");
  });

  it("given exactly the limit, sends; one byte more, says the limit without a call", async () => {
    const { client, requests } = uploaded({ attachment_id: "A1", token: "T" });
    await client.uploadImage(oaId, file(megabyte, "a.jpg", "image/jpeg"));
    await client.uploadGif(oaId, file(5 * megabyte, "a.gif", "image/gif"));
    await client.uploadFile(oaId, file(5 * megabyte, "a.pdf", "application/pdf"));
    expect(requests).toHaveLength(3);
    const tooLarge = client.uploadImage(oaId, file(megabyte + 1, "a.jpg", "image/jpeg"));
    await expect(tooLarge).rejects.toThrow(ZaloLimitError);
    await expect(tooLarge).rejects.toMatchObject({ limit: megabyte, actual: megabyte + 1 });
    await expect(client.uploadFile(oaId, file(5 * megabyte + 1, "a.pdf", "application/pdf"))).rejects.toThrow(
      "at most",
    );
    expect(requests).toHaveLength(3);
  });

  it.each([
    ["a.webp", "image/webp"],
    ["a.png", "text/html"],
    ["a.html", "image/png"],
    ["png", "application/pdf"],
  ])("given the picture %s of type %s, names what Zalo takes", async (name, type) => {
    const { client, requests } = uploaded({ attachment_id: "A1" });
    await expect(client.uploadImage(oaId, file(1, name, type))).rejects.toThrow("jpg, jpeg, png");
    expect(requests).toHaveLength(0);
  });

  it("given an expired attachment, carries the advice to upload again", async () => {
    const { client } = clientWorld([json({ error: -100, message: "attachment_id was expired" })]);
    await expect(client.uploadImage(oaId, file(1, "a.png", "image/png"))).rejects.toMatchObject({
      action: "reupload",
    });
  });
});
