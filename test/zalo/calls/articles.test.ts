import { describe, expect, it } from "vitest";
import { type Article, textMessage, ZaloLimitError } from "../../../src/zalo/index.ts";
import { json } from "../fake-fetch.ts";
import { meet } from "../meet-simulator.ts";
import { hour } from "../simulator/harness.ts";
import { clientWorld, oaId, userId } from "./client-world.ts";

const article: Article = {
  title: "Lịch làm việc ngày lễ",
  author: "UBND xã",
  description: "Bộ phận Một cửa nghỉ ngày 1/1.",
  coverUrl: "https://x.vn/1.jpg",
  blocks: [
    { type: "text", content: "Nội dung" },
    { type: "image", url: "https://x.vn/2.jpg", caption: "Lịch" },
  ],
  visible: true,
  comments: false,
};
const token = () => clientWorld([json({ data: { token: "T" }, error: 0, message: "Success" })]);

describe("articles", () => {
  it("given an article, posts the documented body and returns the token", async () => {
    const { client, requests } = token();
    expect(await client.createArticle(oaId, article)).toEqual({ token: "T" });
    expect(requests[0]?.url.pathname).toBe("/v2.0/article/create");
    expect(JSON.parse(requests[0]?.body ?? "")).toEqual({
      type: "normal",
      title: "Lịch làm việc ngày lễ",
      author: "UBND xã",
      cover: { cover_type: "photo", photo_url: "https://x.vn/1.jpg", status: "show" },
      description: "Bộ phận Một cửa nghỉ ngày 1/1.",
      body: article.blocks,
      status: "show",
      comment: "hide",
    });
  });

  it("given an update, posts the same body with the id", async () => {
    const { client, requests } = token();
    await client.updateArticle(oaId, "A1", { ...article, visible: false, trackingLink: "https://x.vn/t" });
    expect(requests[0]?.url.pathname).toBe("/v2.0/article/update");
    expect(JSON.parse(requests[0]?.body ?? "")).toMatchObject({
      id: "A1",
      status: "hide",
      tracking_link: "https://x.vn/t",
    });
  });

  it.each([
    ["title", 151],
    ["author", 51],
    ["description", 301],
  ] as const)("given a %s of %i, says the limit without a call", async (field, length) => {
    const { client, requests } = token();
    const long = client.createArticle(oaId, { ...article, [field]: "a".repeat(length) });
    await expect(long).rejects.toThrow(ZaloLimitError);
    expect(requests).toHaveLength(0);
  });

  it("given no block, refuses", async () => {
    await expect(token().client.createArticle(oaId, { ...article, blocks: [] })).rejects.toThrow(
      "none given",
    );
  });

  it("given the limit of articles, tells it from a missing permission", async () => {
    const { client } = clientWorld([json({ error: -223, message: "limit quota create article" })]);
    await expect(client.createArticle(oaId, article)).rejects.toMatchObject({
      action: "human",
      advice: expect.stringContaining("limit of articles"),
    });
  });

  it("given the simulator: created, still processing, verified, broadcast, removed", async () => {
    const { client, pass } = await meet();
    const { token } = await client.createArticle(oaId, article);
    await expect(client.verifyArticle(oaId, token)).rejects.toMatchObject({ code: -214, action: "retry" });
    await pass(5_000);
    const { articleId } = await client.verifyArticle(oaId, token);
    const { messageId } = await client.sendBroadcast(oaId, articleId, {
      ages: [6, 7],
      gender: "female",
      cities: [39],
    });
    expect(messageId).not.toBe("");
    await pass(12 * hour);
    await expect(client.sendBroadcast(oaId, articleId)).rejects.toMatchObject({
      code: -234,
      action: "reschedule",
    });
    await client.removeArticle(oaId, articleId);
    await expect(client.removeArticle(oaId, articleId)).rejects.toMatchObject({ action: "fix_payload" });
  });
});

describe("sendBroadcast", () => {
  const sent = () => clientWorld([json({ data: { message_id: "M" }, error: 0 })]);
  const targetOf = (body: string | undefined) => JSON.parse(body ?? "").recipient.target;

  it("given a target, writes its values as comma-separated strings", async () => {
    const { client, requests } = sent();
    expect(
      await client.sendBroadcast(oaId, "A1", {
        ages: [6, 7],
        gender: "male",
        regions: [0],
        cities: [39, 55],
      }),
    ).toEqual({ messageId: "M" });
    expect(targetOf(requests[0]?.body)).toEqual({
      ages: "6,7",
      gender: "1",
      locations: "0",
      cities: "39,55",
    });
    expect(JSON.parse(requests[0]?.body ?? "").message.attachment.payload).toEqual({
      template_type: "media",
      elements: [{ media_type: "article", attachment_id: "A1" }],
    });
  });

  it("given no target, narrows nothing", async () => {
    const { client, requests } = sent();
    await client.sendBroadcast(oaId, "A1");
    expect(targetOf(requests[0]?.body)).toEqual({});
  });
});

describe("sendToGroup", () => {
  it("given a mention, posts the text to the group as written", async () => {
    const { client, requests } = clientWorld([json({ data: { message_id: "M", group_id: "g1" }, error: 0 })]);
    const text = `Kính mời [@${userId}]`;
    expect((await client.sendToGroup(oaId, "g1", textMessage(text))).messageId).toBe("M");
    expect(requests[0]?.url.pathname).toBe("/v3.0/oa/group/message");
    expect(JSON.parse(requests[0]?.body ?? "")).toEqual({ recipient: { group_id: "g1" }, message: { text } });
  });

  it("given a group of somebody else, asks for a human", async () => {
    const { client } = clientWorld([json({ error: -403, message: "OA is not in group" })]);
    await expect(client.sendToGroup(oaId, "g1", textMessage("a"))).rejects.toMatchObject({ action: "human" });
  });
});
