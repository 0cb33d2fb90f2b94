import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { type ApiAnswer, day, oaId, openRig, otherOaId, type Rig, userId } from "./harness.ts";

const png = (bytes = 100) => withStart([0x89, 0x50, 0x4e, 0x47], bytes);
const jpg = (bytes = 100) => withStart([0xff, 0xd8, 0xff, 0xe0], bytes);
const gif = (bytes = 100) => withStart([0x47, 0x49, 0x46, 0x38], bytes);

function withStart(start: number[], bytes: number): Uint8Array<ArrayBuffer> {
  const file = new Uint8Array(bytes);
  file.set(start);
  return file;
}

async function upload(
  rig: Rig,
  kind: string,
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
  type = "",
  field = "file",
) {
  const form = new FormData();
  form.append(field, new File([bytes], name, { type }));
  const headers = { access_token: rig.accessToken };
  const response = await rig.request(`/openapi/v2.0/oa/upload/${kind}`, {
    method: "POST",
    headers,
    body: form,
  });
  return (await response.json()) as ApiAnswer & { data: { attachment_id?: string; token?: string } };
}

const megabyte = 1024 * 1024;

describe("uploads", () => {
  it.each([
    ["image", png(), "anh.png", "attachment_id"],
    ["image", jpg(), "anh.JPG", "attachment_id"],
    ["gif", gif(), "anh.gif", "attachment_id"],
    ["file", png(), "don.pdf", "token"],
    ["file", png(), "don.docx", "token"],
    ["file", png(), "don.doc", "token"],
    ["file", png(), "don.csv", "token"],
  ] as const)("%s takes %s as %s", async (kind, bytes, name, field) => {
    const answer = await upload(await openRig(), kind, bytes, name);
    expect(answer).toMatchObject({ error: 0, data: { [field]: expect.any(String) } });
  });

  it.each([
    ["image", png(megabyte + 1), "anh.png", -210],
    ["image", png(megabyte), "anh.png", 0],
    ["gif", gif(5 * megabyte + 1), "anh.gif", -210],
    ["file", png(5 * megabyte + 1), "don.pdf", -210],
    ["file", png(5 * megabyte), "don.pdf", 0],
    ["image", gif(), "anh.gif", -201],
    ["image", gif(), "doi-ten.png", -201],
    ["gif", png(), "doi-ten.gif", -201],
    ["file", png(), "chay.exe", -201],
  ] as const)("%s of %o named %s gives %d", async (kind, bytes, name, error) => {
    expect((await upload(await openRig(), kind, bytes, name)).error).toBe(error);
  });

  it("a gif is also taken in the field image, an image only in file", async () => {
    const rig = await openRig();
    expect((await upload(rig, "gif", gif(), "a.gif", "image/gif", "image")).error).toBe(0);
    expect((await upload(rig, "image", png(), "a.png", "image/png", "image")).error).toBe(-201);
  });

  it("JSON instead of a form is -201", async () => {
    expect((await (await openRig()).api("/v2.0/oa/upload/image", { file: "x" })).error).toBe(-201);
  });
});

describe("what was uploaded", () => {
  const image = (attachment_id: unknown, media_type = "image", extra = {}) => ({
    attachment: {
      type: "template",
      payload: { template_type: "media", elements: [{ media_type, attachment_id, ...extra }] },
    },
  });

  it("can be sent and read back under /media, inline for pictures", async () => {
    const rig = await openRig();
    await rig.say("a");
    const { data } = await upload(rig, "image", png(), "anh.png", "image/png");
    expect((await rig.cs(image(data.attachment_id))).error).toBe(0);
    const attachments = rig.events("oa_send_image")[0]?.message?.attachments ?? [];
    const [attachment] = attachments as { payload: { url: string } }[];
    const url = new URL(attachment?.payload.url ?? "");
    expect(url.href).toMatch(/^http:\/\/product\.test\/simulator\/media\/m\w+\.png$/);
    const file = await rig.request(url.pathname.replace("/simulator", ""));
    expect(file.headers.get("content-type")).toBe("image/png");
    expect(file.headers.get("content-disposition")).toMatch(/^inline/);
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(png());
  });

  it("as a gif needs its size, as a file carries name, size and MD5 in the echo", async () => {
    const rig = await openRig();
    await rig.say("a");
    const moving = (await upload(rig, "gif", gif(), "a.gif", "image/gif")).data.attachment_id;
    expect((await rig.cs(image(moving, "gif"))).error).toBe(-201);
    expect((await rig.cs(image(moving, "gif", { width: 320, height: 180 }))).error).toBe(0);
    const { data } = await upload(rig, "file", png(), "đơn.pdf", "application/pdf");
    await rig.cs({ attachment: { type: "file", payload: { token: data.token } } });
    expect(rig.events("oa_send_file")[0]?.message?.attachments).toMatchObject([
      {
        type: "file",
        payload: { size: "100", name: "đơn.pdf", checksum: createHash("md5").update(png()).digest("hex") },
      },
    ]);
  });

  it("expires after seven days with -100", async () => {
    const rig = await openRig();
    await rig.control("/clock", { offsetMs: 0 });
    const { data } = await upload(rig, "image", png(), "anh.png");
    await rig.control("/clock", { addMs: 7 * day });
    const { accessToken } = await rig.sim.issueTokens(oaId);
    await rig.say("a");
    const body = { recipient: { user_id: userId }, message: image(data.attachment_id) };
    expect((await rig.api("/v3.0/oa/message/cs", body, accessToken)).error).toBe(-100);
  });

  it("belongs to one account and one kind", async () => {
    const rig = await openRig();
    await rig.say("a");
    await rig.say("a", userId, otherOaId);
    const { data } = await upload(rig, "image", png(), "anh.png");
    const other = await rig.sim.issueTokens(otherOaId);
    const body = { recipient: { user_id: userId }, message: image(data.attachment_id) };
    expect((await rig.api("/v3.0/oa/message/cs", body, other.accessToken)).error).toBe(-201);
    const asFile = { attachment: { type: "file", payload: { token: data.attachment_id } } };
    expect((await rig.cs(asFile)).error).toBe(-201);
  });

  it("that is a page is only ever downloaded, never run", async () => {
    const rig = await openRig();
    const form = new FormData();
    form.append("file", new File(["<script>alert(1)</script>"], "a.html", { type: "text/html" }));
    const kept = await rig.request("/control/media", { method: "POST", body: form });
    const { mediaId } = (await kept.json()) as { mediaId: string };
    const file = await rig.request(`/media/${mediaId}`);
    expect(file.headers.get("content-type")).toBe("application/octet-stream");
    expect(file.headers.get("content-disposition")).toMatch(/^attachment/);
    expect(file.headers.get("content-security-policy")).toContain("sandbox");
    expect((await rig.request("/media/none")).status).toBe(404);
  });
});
