import { eq } from "drizzle-orm";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { media } from "../../src/database/schema/index.ts";
import { databaseKinds } from "../support/databases.ts";

import { type LinksWorld, openLinks } from "./links-world.ts";

describe.each(databaseKinds)("proof given behind an office's link, on %s", (kind) => {
  let world: LinksWorld;
  beforeAll(async () => {
    world = await openLinks(kind);
  });
  afterAll(() => world.counter.close());

  it("given a photo as proof, resolves, draws it anew, and shows it behind the links only", async () => {
    const { id } = await world.file();
    const { resolve, ask } = await world.links();
    const photo = await sharp({ create: { width: 64, height: 48, channels: 3, background: "#3a7" } })
      .jpeg()
      .withExif({ IFD0: { Copyright: "SECRET" } })
      .toBuffer();
    const sent = await world.post(resolve, {
      kind: "photo",
      note: "Đã chỉnh ăng-ten",
      photo: new Blob([new Uint8Array(photo)], { type: "image/jpeg" }),
    });
    expect(sent.status).toBe(303);
    await world.counter.settle();
    expect((await world.now(id)).status).toBe("resolved");
    const [kept] = await world.counter.database.db.select().from(media).where(eq(media.requestId, id));
    expect(kept).toMatchObject({ purpose: "proof", status: "stored", locality: "nam-hoa" });
    const shown = await world.counter.app.request(`${ask}/photo/${kept?.id}`);
    expect(shown.headers.get("content-type")).toBe("image/jpeg");
    const bytes = Buffer.from(await shown.arrayBuffer());
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([255, 216, 255]));
    expect(bytes.includes("SECRET")).toBe(false);
    expect((await world.get(`${ask.slice(0, -1)}z/photo/${kept?.id}`)).status).toBe(404);
    const other = await world.file("Xóm 9");
    const foreign = await world.links();
    expect(other.id).not.toBe(id);
    expect((await world.get(`${foreign.ask}/photo/${kept?.id}`)).status).toBe(404);
  });

  it("given no photo, a text instead of one, or one of 40 MB, refuses in words and nothing is left behind", async () => {
    const { id } = await world.file();
    const { resolve } = await world.links();
    expect((await world.post(resolve, { kind: "photo" })).html).toContain("Chọn một ảnh");
    const text = await world.post(resolve, {
      kind: "photo",
      photo: new Blob(["<svg/>"], { type: "image/png" }),
    });
    expect(text.status).toBe(422);
    expect(text.html).toContain("không phải là ảnh");
    const huge = await world.post(resolve, { kind: "photo", photo: new Blob([new Uint8Array(40_000_000)]) });
    expect(huge.status).toBe(413);
    expect(huge.html).toContain("quá 10 MB");
    expect((await world.now(id)).status).toBe("submitted");
    expect(await world.counter.database.db.select().from(media).where(eq(media.requestId, id))).toEqual([]);
  });

  it.each([
    [
      "document",
      { kind: "document", number: "12/UBND", date: "2026-11-20" },
      { kind: "document", number: "12/UBND" },
    ],
    [
      "measurement",
      { kind: "measurement", down: "45,2", up: "", ping: "20" },
      { kind: "measurement", down: 45.2, ping: 20 },
    ],
    [
      "carrier_answer",
      {
        kind: "carrier_answer",
        operator: "viettel",
        station: "TNN0123",
        distanceM: "850",
        cause: "Hỏng bộ phát",
        plan: "Đã thay",
        date: "2026-11-20",
      },
      { kind: "carrier_answer", answer: { station: "TNN0123", distanceM: 850 } },
    ],
  ])("given a %s as proof, resolves with it", async (_what, fields, proof) => {
    const { id } = await world.file();
    expect((await world.post((await world.links()).resolve, fields as Record<string, string>)).status).toBe(
      303,
    );
    expect((await world.history(id)).at(-1)).toMatchObject({ verb: "resolve", details: { proof } });
  });

  it.each([
    { kind: "document", number: "" },
    { kind: "measurement", down: "nhanh lắm" },
    {
      kind: "carrier_answer",
      operator: "viettel",
      station: "x",
      distanceM: "xa",
      cause: "a",
      plan: "b",
      date: "mai",
    },
    {},
  ])("given a form filled in badly (%o), refuses it and keeps the link", async (fields) => {
    const { id } = await world.file();
    const { resolve } = await world.links();
    const answer = await world.post(resolve, fields as Record<string, string>);
    expect(answer.status).toBe(422);
    expect(answer.html).toContain("<form");
    expect((await world.now(id)).status).toBe("submitted");
  });
});
