import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { resident } from "../journeys/resident.ts";
import { openStatusWorld, type StatusWorld } from "./status-world.ts";

describe("from a chat to the page of a report", () => {
  let world: StatusWorld;
  beforeAll(async () => {
    world = await openStatusWorld();
  });
  afterAll(() => world.close());

  const reopened = async (linkText: string) => {
    const url = /http:\/\/counter\.test\/status\/\S+/.exec(linkText)?.[0] ?? "";
    return { url, answer: await world.get(url) };
  };

  it("given a resident who asks for their report in chat, the link they read opens the page", async () => {
    const someone = resident(world.counter, "nam-hoa", 1);
    await someone.say("xin chào");
    const conversation = { oaId: someone.oaId, userId: someone.userId };
    const { request } = await world.file();
    const voice = (await world.voices(request.id))[0];
    expect(voice).toBeDefined();
    await world.adopt(voice?.id ?? 0, conversation);
    const texts = await someone.say(`tình trạng ${request.code}`);
    const { url, answer } = await reopened(texts.join("\n"));
    expect(url).toBe(world.linkOf(request.code));
    expect(answer.status).toBe(200);
    expect((await answer.text()).normalize("NFC")).toContain(`Phản ánh ${request.code}`);
  });

  it("given somebody else who knows the code, chat shows them no link", async () => {
    const stranger = resident(world.counter, "nam-hoa", 2);
    const texts = await stranger.say("tình trạng NH-26-0001");
    expect(texts.join("\n")).not.toContain("/status/");
  });

  it("given the words the page tells to write, a closed report is opened again", async () => {
    const someone = resident(world.counter, "nam-hoa", 1);
    await world.move("decline", 1);
    await world.settle();
    expect(await world.page("NH-26-0001")).toContain("“Vẫn chưa được NH-26-0001”");
    await someone.say("Vẫn chưa được NH-26-0001");
    expect((await world.request(1)).status).toBe("submitted");
    expect(await world.page("NH-26-0001")).toContain("phản ánh được mở lại");
  });
});
