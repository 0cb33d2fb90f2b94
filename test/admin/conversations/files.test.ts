import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readFile } from "../../../src/admin/conversations/acts/read-file.ts";
import { type DeskWorld, openDeskWorld, readable } from "./desk-world.ts";

const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a];
const gif = [0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 0x40, 0x01, 0xb4, 0x00];
const pdf = [...new TextEncoder().encode("%PDF-1.7 giấy hẹn")];
const file = (bytes: number[], name: string, size = 0) =>
  new File([new Uint8Array(bytes), new Uint8Array(size)], name);

describe("pictures and files staff send", () => {
  let world: DeskWorld;
  beforeAll(async () => {
    world = await openDeskWorld();
  });
  afterAll(() => world.close());

  const waiting = async (index: number) => {
    const someone = world.resident(index);
    await someone.say("gặp cán bộ");
    const { id } = await world.conversationOf(someone);
    return { someone, id, here: `/conversations/${id}` };
  };
  const sentOf = async (id: number) =>
    (await world.messagesOf(id)).filter(({ kind }) => kind === "staff").map(({ status }) => status);

  it("given a picture with words, sends both in one message", async () => {
    const { someone, id, here } = await waiting(0);
    const answer = await world.post(`${here}/reply`, {
      text: "Mẫu đơn đây bác.",
      file: file(png, "mau-don.png"),
    });
    expect(answer.status).toBe(303);
    expect(await sentOf(id)).toEqual(["sent"]);
    expect((await someone.chat()).at(-1)).toMatchObject({ from: "oa", text: "Mẫu đơn đây bác." });
    expect(await world.words(here)).toContain("[ Ảnh mau-don.png ]".replaceAll(" ]", " ]").slice(2, -2));
    expect(await world.acts(id)).toContain("conversation.reply");
  });

  it("given a document with words, sends the words and then the document", async () => {
    const { id, here } = await waiting(1);
    await world.post(`${here}/reply`, { text: "Giấy hẹn của bác:", file: file(pdf, "giay-hen.pdf") });
    expect(await sentOf(id)).toEqual(["sent", "sent"]);
    expect(await world.words(here)).toContain("Tệp giay-hen.pdf");
  });

  it("given a document alone, sends it alone", async () => {
    const { id, here } = await waiting(2);
    expect((await world.post(`${here}/reply`, { text: "", file: file(pdf, "a.pdf") })).status).toBe(303);
    expect(await sentOf(id)).toEqual(["sent"]);
  });

  it.each([
    ["a kind Zalo does not take", file(png, "virus.exe"), "chỉ nhận ảnh JPG"],
    ["a picture too heavy", file(png, "to.png", 1024 * 1024), "nặng hơn 1 MB"],
    ["a document too heavy", file(pdf, "to.pdf", 5 * 1024 * 1024), "nặng hơn 5 MB"],
    ["bytes that are not what the name says", file(pdf, "anh.png"), "không phải PNG"],
  ])("given %s, says so at the field, keeps the words, sends nothing", async (_what, chosen, words) => {
    const { id, here } = await waiting(3);
    const refused = await world.post(`${here}/reply`, { text: "Xem ảnh nhé bác", file: chosen });
    expect(refused.status).toBe(422);
    expect(readable(refused.html)).toContain(words);
    expect(refused.html).toContain(">Xem ảnh nhé bác</textarea>");
    expect(await sentOf(id)).toEqual([]);
  });

  it("given a conversation that is gone, uploads nothing", async () => {
    const before = world.logs.length;
    const answer = await world.post("/conversations/999999/reply", { text: "x", file: file(png, "a.png") });
    expect(answer.status).toBe(404);
    expect(JSON.stringify(world.logs.slice(before))).not.toContain("upload");
  });

  it("given an animation, reads its size in pixels from its header", async () => {
    expect(await readFile(file(gif, "chao.gif"))).toMatchObject({ kind: "gif", width: 320, height: 180 });
  });

  it("given a name of 300 characters with a mark that turns it round, shortens it and keeps its ending", async () => {
    const read = await readFile(file(pdf, `\u202e${"a".repeat(300)}.PDF`));
    expect(typeof read === "object" && read.upload.name).toMatch(/^a{96}\.pdf$/);
  });
});
