import { expect, it } from "vitest";
import { syncKnowledge } from "../../../src/knowledge/sync-knowledge.ts";
import { PLAN, PROFILE } from "../../localities/made-up-place.ts";
import { signedInAs } from "../../staff/staff-world.ts";
import { openCounter } from "../../support/counter.ts";

it("given a sixth place as data alone, its administrator settles it, and a later sync keeps that", async () => {
  const counter = await openCounter();
  const { db } = counter.database;
  const folder = (hash: string, profile: string) => ({
    articles: [],
    localities: [{ slug: "suoi-mo", profile, plan: PLAN, hash }],
  });
  await syncKnowledge(db, folder("1", PROFILE), counter.clock.now());
  counter.clock.advance(1_001);
  const admin = await signedInAs(counter, { role: "admin", locality: "suoi-mo" });
  const read = async (path: string) =>
    (await (await admin.get(`/admin/suoi-mo${path}`)).text()).normalize("NFC");

  expect(await read("/settings")).toContain("Chưa liên kết OA nào");
  const page = await read("/settings/areas");
  const seen = /name="seen" value="([0-9a-f]+)"/.exec(page)?.[1] ?? "";
  const areas = { seen, intent: "save", hamlets: "Bản Mây\nBản Gió", formerNames: "xã Suối Xưa" };
  expect((await admin.send("/admin/suoi-mo/settings/areas", areas)).status).toBe(303);

  await syncKnowledge(db, folder("2", PROFILE.replace("Suối Mờ", "Suoi Mo")), counter.clock.now());
  counter.clock.advance(1_001);
  await counter.knowledge.refresh(db, counter.clock.now());
  const { profile } = counter.knowledge.forLocality("suoi-mo", counter.clock.now()).place;
  expect(profile.signal.hamlets).toEqual(["Bản Mây", "Bản Gió"]);
  expect(profile.spellings).toEqual(["Suối Mờ"]);
  expect(await read("/settings")).toContain("bản trong thư mục của phần mềm không ghi đè");
  await counter.close();
});
