import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { statusSecret } from "../../src/signal-reports/status-link.ts";
import { openStatusWorld, type StatusWorld } from "./status-world.ts";

describe("the picture that proves a repair", () => {
  let world: StatusWorld;
  beforeAll(async () => {
    world = await openStatusWorld();
  });
  afterAll(() => world.close());

  const photo = (code: string, mediaId: string, of = code) =>
    world.get(`/status/${code}/photo/${mediaId}?k=${statusSecret(world.tools, of)}`);
  const resolved = async () => {
    const { request } = await world.file();
    const mediaId = await world.picture(request.id, "proof");
    await world.move("resolve", request.id, undefined, { proof: { kind: "photo", mediaId } });
    return { ...request, mediaId };
  };

  it("given a picture not drawn anew yet, says so and shows nothing", async () => {
    const { code, mediaId } = await resolved();
    expect(await world.page(code)).toContain("Ảnh đang được chuẩn bị");
    expect((await photo(code, mediaId)).status).toBe(404);
  });

  it("given a stored picture, shows it on the page and serves it to the same secret only", async () => {
    const [{ code, mediaId }, other] = [await resolved(), await resolved()];
    await world.settle();
    expect(await world.page(code)).toContain("có ảnh chụp tại chỗ làm bằng chứng");
    const src = /<img src="([^"]+)"/.exec(await world.page(code))?.[1]?.replaceAll("&amp;", "&") ?? "";
    const answer = await world.get(src);
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "image/jpeg"]);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect([...new Uint8Array(await answer.arrayBuffer()).slice(0, 2)]).toEqual([0xff, 0xd8]);
    expect((await photo(code, mediaId, other.code)).status).toBe(404);
    expect((await photo(other.code, mediaId)).status).toBe(404);
    expect((await photo(code, "nothing")).status).toBe(404);
  });

  it("given a resident's own picture, takes it for no proof and never serves it", async () => {
    const { request, conversation } = await world.file();
    const own = await world.picture(request.id, "photo", conversation.id);
    await world.settle();
    const details = { proof: { kind: "photo", mediaId: own } } as const;
    await expect(world.move("resolve", request.id, undefined, details)).rejects.toMatchObject({
      code: "wrong_proof",
    });
    expect((await photo(request.code, own)).status).toBe(404);
    expect(await world.page(request.code)).not.toContain("<img");
  });

  it("given a picture kept for a proof that was refused, does not serve it", async () => {
    const { request } = await world.file();
    const unused = await world.picture(request.id, "proof");
    await world.settle();
    expect((await photo(request.code, unused)).status).toBe(404);
  });
});
