import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { OfficeTrouble } from "../../src/admin/today/office-trouble.tsx";
import { officeChannels } from "../../src/database/schema/index.ts";
import { keptMailer } from "../../src/mail/kept-mailer.ts";
import { keptMailsRoutes } from "../../src/mail/kept-mails-page.tsx";
import { readTrouble } from "../../src/signal-reports/offices/read-trouble.ts";
import { addSimulatedOffices } from "../../src/simulated-offices.ts";
import { type OfficeWorld, openOffices, place } from "../signal-reports/offices/office-world.ts";

describe("a report followed to its office without any setting", () => {
  let world: OfficeWorld;
  beforeAll(async () => {
    world = await openOffices("pglite");
  });
  afterAll(() => world.close());
  const page = async () => {
    const { db, sealer } = world;
    const response = await keptMailsRoutes({ db, sealer, basePath: "/simulator" }).request("/");
    return { html: await response.text(), headers: response.headers };
  };

  it("given no mail yet, says so", async () => {
    expect((await page()).html).toContain("Chưa có thư nào");
  });

  it("given the simulator's own mail boxes, each office of the rules has one, once", async () => {
    const { db, clock } = world;
    for (let start = 0; start < 2; start += 1) await addSimulatedOffices(db, place.profile, clock.now());
    const offices = (await db.select().from(officeChannels)).map(({ officeId }) => officeId).sort();
    expect(offices).toEqual(["committee", "council-office", "culture", "economy"]);
    for (const { address } of await db.select().from(officeChannels))
      expect(address).toMatch(/@nam-hoa\.test$/);
  });

  it("given a report, shows its mails newest first, with links that can be pressed, and runs nothing", async () => {
    const { db, sealer, clock } = world;
    world.tools.mailer = keptMailer({ db, sealer, now: clock.now });
    const { request } = await world.file({ trouble: { area: "<script>alert(1)</script>" } });
    await world.deliver();
    const { html, headers } = await page();
    expect(html).toContain(request.code);
    expect(html.match(/<a href="https:\/\/counter\.test\/o\//g)).toHaveLength(4);
    expect(html).not.toContain("<script");
    expect(html).toContain("&lt;script&gt;");
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
  });

  it("given a mail that bounced, the staff's page lists it with the channel that fails and why", async () => {
    world.tools.mailer = {
      send: async () => ({ outcome: "refused", reason: "smtp 550 RCPT TO", permanent: true }),
    };
    const { request } = await world.file();
    await world.deliver();
    const trouble = await readTrouble(world.db, null, world.clock.now());
    const html = String(OfficeTrouble({ trouble, place, base: "/admin/nam-hoa", mayMend: true }));
    expect(html).toContain(request.code);
    expect(html).toContain("Không gửi được");
    expect(html).toContain("culture@nam-hoa.test");
    expect(html).toContain("smtp 550 RCPT TO");
    expect((await readTrouble(world.db, "ngoc-lac", world.clock.now())).unsent).toEqual([]);
  });
});
