import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditLog, conversations, media } from "../../../src/database/schema/index.ts";
import { colleague, type DeskWorld, openDeskWorld } from "./desk-world.ts";

const photo = "https://photo-stal-1.zdn.vn/a.jpg";
const strange = "https://example.org/a.jpg";

describe("who somebody is", () => {
  let world: DeskWorld;
  beforeAll(async () => {
    world = await openDeskWorld();
  });
  afterAll(() => world.close());

  const talking = async (index: number) => {
    const someone = world.resident(index);
    await someone.say("gặp cán bộ");
    await someone.act("/send/image", { url: photo });
    await someone.act("/send/image", { url: strange });
    const { id } = await world.conversationOf(someone);
    return { someone, id, here: `/conversations/${id}`, row: () => world.conversationOf(someone) };
  };

  it("given a page as it is opened, names nobody and links to nothing they sent", async () => {
    const { here, someone } = await talking(0);
    const { html } = await world.page(here);
    expect(html).not.toContain("Bà Tư");
    expect(html).not.toContain(someone.userId);
    expect(html).not.toContain("zdn.vn");
  });

  it("given a look, shows Zalo's name and what may be opened, on record, and keeps nothing", async () => {
    const { id, here, row } = await talking(1);
    const shown = await world.post(`${here}/personal`);
    expect(shown.status).toBe(200);
    expect(shown.html).toContain("Anh Lâm");
    expect(shown.html).toContain(`href="${photo}" target="_blank" rel="noopener noreferrer"`);
    expect(shown.html).not.toContain(strange);
    expect(await world.acts(id)).toContain("personal_data.see");
    expect((await row()).sealedName).toBeNull();
  });

  it("given a name to keep, keeps it sealed and asks Zalo no more", async () => {
    const { id, here, row } = await talking(2);
    await world.post(`${here}/personal`, { keep: "1" });
    const { sealedName } = await row();
    expect(sealedName).toMatch(/^v1\./);
    expect(sealedName).not.toContain("Hạnh");
    expect(await world.acts(id)).toContain("conversation.keep_name");
    await world.counter.control("/tokens/revoke", { oaId: world.oaOf("ngoc-lac") }).catch(() => undefined);
    const again = await world.post(`${here}/personal`);
    expect(again.html).toContain("Chị Hạnh");
    expect((await world.page(here)).html).not.toContain("Chị Hạnh");
    const records = await world.db
      .select()
      .from(auditLog)
      .where(eq(auditLog.subjectId, String(id)));
    expect(JSON.stringify(records)).not.toContain("Hạnh");
  });

  it("given a role that may not look, shows nothing and records no look", async () => {
    const { id, here } = await talking(3);
    const auditor = await colleague(world, { role: "auditor" });
    expect((await auditor.post(`${here}/personal`)).status).toBe(403);
    expect((await auditor.get(here)).html).not.toContain("Xem tên Zalo");
    expect(await world.acts(id)).not.toContain("personal_data.see");
  });

  it("given a picture of another conversation or none, answers that there is none", async () => {
    const { here, row } = await talking(0);
    const { id } = await row();
    expect((await world.page(`${here}/pictures/nope`)).status).toBe(404);
    const [other] = await world.db
      .select()
      .from(conversations)
      .where(eq(conversations.userId, world.resident(1).userId));
    await world.db.insert(media).values({
      id: "pic-1",
      locality: "ngoc-lac",
      conversationId: other?.id ?? 0,
      purpose: "photo",
      status: "pending",
      notBefore: world.clock.now(),
      createdAt: world.clock.now(),
    });
    expect((await world.page(`/conversations/${id}/pictures/pic-1`)).status).toBe(404);
    expect(await world.words(`/conversations/${other?.id}`)).toContain("[Ảnh chưa lưu được]");
  });

  it("given a person erased while the page is open, says so and writes nothing", async () => {
    const { id, here } = await talking(3);
    await world.db.delete(conversations).where(eq(conversations.id, id));
    for (const act of ["reply", "note", "take", "personal"]) {
      const answer = await world.post(`${here}/${act}`, { text: "chào bác", note: "x" });
      expect([act, answer.status]).toEqual([act, 404]);
      expect(answer.html).toContain("xóa theo yêu cầu của họ");
    }
  });
});
