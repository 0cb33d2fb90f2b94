import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readInPlace } from "../../../src/database/in-place.ts";
import { conversations, provinceFigures } from "../../../src/database/schema/index.ts";
import { countFigures } from "../../../src/figures/count-figures.ts";
import { fromText, toText } from "../../../src/figures/kept/figures-text.ts";
import { keepProvinceFigures } from "../../../src/figures/kept/keep-province-figures.ts";
import { readKeptFigures } from "../../../src/figures/kept/read-kept-figures.ts";
import { presets, readPeriod } from "../../../src/figures/period.ts";
import { workedHours } from "../../../src/figures/worked-hours.ts";
import { openReportWorld, type ReportWorld } from "../../signal-reports/report-world.ts";
import { browser, signedIn } from "../../staff/staff-world.ts";
import { days, minutes } from "../../support/clock.ts";
import { type DatabaseKind, databaseKinds } from "../../support/databases.ts";

const home = "/admin/tinh/figures";

describe.each(databaseKinds)("figures over all places, kept on %s", (kind: DatabaseKind) => {
  let world: ReportWorld;
  let staff: Awaited<ReturnType<typeof signedIn>>;
  beforeAll(async () => {
    world = await openReportWorld(kind);
    await world.file({ trouble: { area: "Xóm 5" } });
    await world.file({ locality: "ngoc-lac", trouble: { operators: ["mobifone"] } });
    staff = await signedIn(world.counter);
  });
  afterAll(() => world.close());

  const keep = () =>
    keepProvinceFigures({ db: world.db, knowledge: world.counter.knowledge, now: world.clock.now });
  const page = async (query = "") =>
    (await (await staff.get(home + query)).text()).normalize("NFC").replaceAll("&amp;", "&");
  const filed = (html: string) =>
    /stat-label">Phản ánh mới<\/span><span class="stat-value">([^<]*)</.exec(html)?.[1];

  it("given nothing kept, counts for who looks", async () => {
    expect(filed(await page())).toBe("2");
    expect(await page()).toContain("Đếm lúc");
  });

  it("keeps every usual period exactly as it would be counted", async () => {
    await keep();
    const now = world.clock.now();
    const worked = workedHours(world.counter.knowledge.library().places);
    for (const days of Object.keys(presets)) {
      const period = readPeriod({ days }, now);
      const counted = await countFigures(world.db, { locality: null, period, now, worked });
      const kept = await readKeptFigures(world.db, period);
      expect(kept, days).toEqual({ counted, at: now });
      expect(fromText(toText(counted))).toEqual(counted);
    }
  });

  it("shows what is kept with its hour, in the page, its pictures and its file, until it is counted again", async () => {
    const before = world.clock.now();
    world.clock.advance(minutes(10));
    await world.file({ trouble: { area: "Xóm 7" } });
    const html = await page();
    expect(filed(html)).toBe("2");
    expect(html).toContain(`Đếm lúc <time datetime="${before.toISOString()}">`);
    expect(await (await staff.get(`${home}/table.csv`)).text()).toContain("Phản ánh,Mới,2,");
    const picture = await (await staff.get(`${home}/chart/reports.svg`)).text();
    await keep();
    expect(filed(await page())).toBe("3");
    expect(await (await staff.get(`${home}/chart/reports.svg`)).text()).not.toBe(picture);
  });

  it("asked to count again, counts at once, its pictures and its file as well", async () => {
    world.clock.advance(minutes(10));
    await world.file({ trouble: { area: "Xóm 8" } });
    const again = /href="([^"]*anew=1)"[^>]*>\s*Đếm lại bây giờ/.exec(await page())?.[1] ?? "";
    const html = (await (await staff.get(again)).text()).normalize("NFC").replaceAll("&amp;", "&");
    expect(filed(html)).toBe("4");
    const addresses = [...html.matchAll(/(?:src|href)="(\/admin\/tinh\/figures\/(?:chart|table)[^"]+)"/g)];
    expect(addresses).toHaveLength(3);
    for (const [, address = ""] of addresses) expect(address).toContain("anew=1");
    const table = addresses.find(([, address]) => address?.includes("table.csv"))?.[1] ?? "";
    expect(await (await staff.get(table)).text()).toContain("Phản ánh,Mới,4,");
    expect(filed(await page())).toBe("3");
  });

  it("given another day, forgets those of the day before and counts for who looks before the hour", async () => {
    world.clock.advance(days(1));
    staff = await signedIn(world.counter);
    expect(filed(await page())).toBe("4");
    await keep();
    const kept = await world.db.select({ toDay: provinceFigures.toDay }).from(provinceFigures);
    expect(new Set(kept.map(({ toDay }) => toDay)).size).toBe(1);
    expect(kept).toHaveLength(Object.keys(presets).length);
  });

  it("given the job of the hour, it runs among the others", async () => {
    await world.db.delete(provinceFigures);
    await world.counter.handlers["keep-province-figures"]({});
    expect(await world.db.select().from(provinceFigures)).toHaveLength(4);
  });

  it("keeps no words: what residents asked is read at each look", async () => {
    await world.db.execute(sql`insert into question_gaps (locality, key, question, reason, count, first_at, last_at)
      values ('nam-hoa', 'k', 'câu hỏi riêng của bác', 'unknown', 3, now(), ${world.clock.now().toISOString()}::timestamptz)`);
    await keep();
    expect(await page()).toContain("câu hỏi riêng của bác");
    const kept = await world.db.select().from(provinceFigures);
    expect(JSON.stringify(kept)).not.toContain("câu hỏi riêng của bác");
    await world.db.execute(sql`delete from question_gaps`);
    expect(await page()).not.toContain("câu hỏi riêng của bác");
  });

  it("given staff of one place, the database itself shows them nothing of all places", async () => {
    const scope = { place: "nam-hoa", officeId: null };
    const look = readInPlace(world.db, scope, (tx) => tx.select().from(provinceFigures));
    await expect(look).rejects.toThrow();
    expect(await browser(world.counter).get(home)).toMatchObject({ status: 303 });
  });

  it("given everybody erased, they are counted no more once it is counted again", async () => {
    await world.db.delete(conversations);
    await world.db.execute(sql`delete from service_requests`);
    await keep();
    expect(filed(await page())).toBe("0");
  });
});
