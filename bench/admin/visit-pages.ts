import { parseArgs } from "node:util";
import { seededRandom } from "../../test/support/randomness.ts";
import { median, percentile } from "../road/figures.ts";
import { startPostgres } from "../road/postgres.ts";
import { largestPaints } from "./largest-paint.ts";
import { measurePages } from "./measure-pages.ts";
import { openOffice } from "./open-office.ts";
import { pagePaths } from "./page-paths.ts";
import { pageWeight } from "./page-weight.ts";
import { printAimed } from "./print-aimed.ts";

// What each page of the staff view costs in the largest place of a large province.
const { values } = parseArgs({
  options: {
    places: { type: "string", default: "200" },
    conversations: { type: "string", default: "50000" },
    reports: { type: "string", default: "20000" },
    /** A server to keep: filled the first time, used as it is afterwards. */
    database: { type: "string" },
    times: { type: "string", default: "40" },
    only: { type: "string", default: "" },
    statements: { type: "boolean", default: false },
    "no-browser": { type: "boolean", default: false },
  },
});
const size = {
  places: Number(values.places),
  conversations: Number(values.conversations),
  reports: Number(values.reports),
};
const aims = { ms: 100, bytes: 150_000, paintMs: 1_500 };
const started = performance.now();
const note = (text: string) =>
  process.stderr.write(`${Math.round((performance.now() - started) / 1_000)} s ${text}\n`);

const postgres = values.database ? null : await startPostgres();
try {
  const url = values.database ?? (postgres ? await postgres.create("office") : "");
  const office = await openOffice(url, size, new Date("2026-11-20T09:00:00+07:00"));
  note("filled");
  try {
    const hourly = performance.now();
    await office.handlers["keep-province-figures"]({});
    printAimed({ figure: "admin.job.keep-province-figures", value: performance.now() - hourly, unit: "ms" });
    const found = await pagePaths(office.db, office.slug);
    const pages = found.pages.filter(({ name }) => name.includes(values.only));
    for (const name of found.left) note(`${name}: no sample for its parameter, left out`);
    for (const { name, ms, statements, status } of await measurePages(
      office,
      pages,
      Number(values.times),
      seededRandom(7),
    )) {
      const bad = status.filter((code) => code !== 200);
      if (bad.length > 0) note(`${name}: ${bad.length} of ${status.length} answers were not 200 (${bad[0]})`);
      printAimed({ figure: `admin.page.p50 ${name}`, value: median(ms), unit: "ms" });
      printAimed({ figure: `admin.page.p95 ${name}`, value: percentile(ms, 0.95), unit: "ms", aim: aims.ms });
      printAimed({ figure: `admin.page.statements ${name}`, value: median(statements), unit: "statements" });
    }
    for (const { name, paths } of pages) {
      const value = await pageWeight(office, paths[0] ?? "");
      printAimed({ figure: `admin.page.weight ${name}`, value, unit: "bytes", aim: aims.bytes });
      if (values.statements) for (const statement of office.statements.log) note(`${name}: ${statement}`);
    }
    if (!values["no-browser"])
      for await (const { name, ms } of largestPaints(office, pages))
        printAimed({ figure: `admin.page.largest-paint ${name}`, value: ms, unit: "ms", aim: aims.paintMs });
  } finally {
    await office.close();
  }
} finally {
  await postgres?.stop();
}
process.exit(0);
