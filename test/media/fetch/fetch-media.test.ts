import { describe, expect, it } from "vitest";
import { fetchMedia } from "../../../src/media/fetch/fetch-media.ts";

const link = "https://f6.photo.talk.zdn.vn/photo.jpg";
const jpeg = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 4]);

type Answer = Response | (() => Response | Promise<Response>);

/** A network of a few addresses; asking another one fails the test. */
function network(answers: Record<string, Answer>) {
  const asked: { url: string; init: RequestInit | undefined }[] = [];
  const fetch = async (input: string | URL | Request, init?: RequestInit) => {
    const url = String(input);
    asked.push({ url, init });
    const answer = answers[url];
    if (!answer) throw new Error(`nobody should ask for ${url}`);
    return typeof answer === "function" ? await answer() : answer;
  };
  return { asked, tools: { fetch: fetch as typeof globalThis.fetch, allowedHosts: [] as string[] } };
}

const redirect = (location: string, status = 302) => new Response(null, { status, headers: { location } });

describe("fetching media", () => {
  it("given a picture at Zalo, brings its bytes and the kind they show, whatever the header says", async () => {
    const { tools, asked } = network({
      [link]: new Response(jpeg, { headers: { "content-type": "text/html" } }),
    });
    expect(await fetchMedia(link, tools)).toEqual({
      outcome: "fetched",
      bytes: jpeg,
      contentType: "image/jpeg",
    });
    expect(asked[0]?.init?.redirect).toBe("manual");
  });

  it("given a page that calls itself a picture, refuses it", async () => {
    const { tools } = network({
      [link]: new Response("<!doctype html>", { headers: { "content-type": "image/jpeg" } }),
    });
    expect(await fetchMedia(link, tools)).toEqual({ outcome: "refused", reason: "not-an-image" });
  });

  it("given an empty body, refuses it", async () => {
    const { tools } = network({ [link]: new Response(null) });
    expect(await fetchMedia(link, tools)).toEqual({ outcome: "refused", reason: "not-an-image" });
  });

  it.each([403, 404, 410])("given status %i of an expired link, refuses it for good", async (status) => {
    const { tools } = network({ [link]: new Response("gone", { status }) });
    expect(await fetchMedia(link, tools)).toEqual({ outcome: "refused", reason: "expired" });
  });

  it.each([429, 500, 503, 206, 204])("given status %i, says that later may do", async (status) => {
    const { tools } = network({ [link]: new Response(status === 204 ? null : "later", { status }) });
    expect(await fetchMedia(link, tools)).toEqual({ outcome: "unreachable", detail: `status ${status}` });
  });

  it("given an announced 40 MB, refuses without reading", async () => {
    let read = 0;
    const body = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          read += 1;
          controller.enqueue(new Uint8Array(1_024));
        },
      },
      { highWaterMark: 0 },
    );
    const { tools } = network({ [link]: new Response(body, { headers: { "content-length": "41943040" } }) });
    expect(await fetchMedia(link, tools)).toEqual({ outcome: "refused", reason: "too-large" });
    expect(read).toBe(0);
  });

  it("given an endless body without a length, stops at the limit", async () => {
    let read = 0;
    let cancelled = false;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        read += 1;
        controller.enqueue(new Uint8Array(1_000));
      },
      cancel() {
        cancelled = true;
      },
    });
    const { tools } = network({ [link]: new Response(body) });
    const result = await fetchMedia(link, { ...tools, maxBytes: 10_000 });
    expect(result).toEqual({ outcome: "refused", reason: "too-large" });
    expect(read).toBeLessThan(15);
    expect(cancelled).toBe(true);
  });

  it("given exactly the limit, takes it", async () => {
    const { tools } = network({ [link]: new Response(jpeg) });
    expect(await fetchMedia(link, { ...tools, maxBytes: jpeg.byteLength })).toMatchObject({
      outcome: "fetched",
    });
  });

  it("given another host, never asks it", async () => {
    const { tools, asked } = network({});
    expect(await fetchMedia("https://evil.example/a.jpg", tools)).toEqual({
      outcome: "refused",
      reason: "wrong-host",
    });
    expect(asked).toEqual([]);
  });

  it("given a redirect inside Zalo, follows it; relative ones too", async () => {
    const { tools } = network({
      [link]: redirect("https://b.zadn.vn/one"),
      "https://b.zadn.vn/one": redirect("/two", 301),
      "https://b.zadn.vn/two": new Response(jpeg),
    });
    expect(await fetchMedia(link, tools)).toMatchObject({ outcome: "fetched" });
  });

  it.each([
    "https://evil.example/a.jpg",
    "http://127.0.0.1/admin",
    "http://a.zdn.vn/a.jpg",
    "//[",
    "file:///etc/passwd",
  ])("given a redirect to %s, stops there", async (location) => {
    const { tools, asked } = network({ [link]: redirect(location) });
    expect(await fetchMedia(link, tools)).toEqual({ outcome: "refused", reason: "wrong-host" });
    expect(asked).toHaveLength(1);
  });

  it("given redirects in a circle, gives up", async () => {
    const { tools, asked } = network({ [link]: () => redirect(link) });
    expect(await fetchMedia(link, tools)).toEqual({ outcome: "unreachable", detail: "redirects" });
    expect(asked).toHaveLength(4);
  });

  it("given a name that leads to a private address, never asks it", async () => {
    const { tools, asked } = network({ [link]: new Response(jpeg) });
    const lookup = async () => ["118.102.1.1", "10.0.0.7"];
    expect(await fetchMedia(link, { ...tools, lookup })).toEqual({
      outcome: "refused",
      reason: "wrong-host",
    });
    expect(asked).toEqual([]);
    expect(await fetchMedia(link, { ...tools, lookup: async () => ["118.102.1.1"] })).toMatchObject({
      outcome: "fetched",
    });
  });

  it("given a network that is away, says so without the link", async () => {
    const { tools } = network({
      [link]: () => {
        throw new TypeError(`fetch failed: ${link}`);
      },
    });
    const result = await fetchMedia(link, tools);
    expect(result).toEqual({ outcome: "unreachable", detail: "TypeError" });
    expect(JSON.stringify(result)).not.toContain("zdn");
  });

  it("given a server that never answers, gives up at the deadline", async () => {
    const fetch = (_url: unknown, init?: RequestInit) =>
      new Promise<Response>((_, reject) => {
        init?.signal?.addEventListener("abort", () => reject(init.signal?.reason));
      });
    const tools = { fetch: fetch as typeof globalThis.fetch, allowedHosts: [], timeoutMs: 20 };
    expect(await fetchMedia(link, tools)).toEqual({ outcome: "unreachable", detail: "deadline" });
  });
});
