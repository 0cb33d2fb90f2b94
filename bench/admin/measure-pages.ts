import { shuffled } from "../../test/support/randomness.ts";
import type { Office } from "./open-office.ts";
import type { BenchPage } from "./page-paths.ts";

export type PageTimes = { name: string; ms: number[]; statements: number[]; status: number[] };

/** Serves every page the same number of times in mixed order, one after the other, after a first round unmeasured. */
export async function measurePages(
  office: Office,
  pages: readonly BenchPage[],
  times: number,
  random: () => number,
): Promise<PageTimes[]> {
  const results = new Map<string, PageTimes>(
    pages.map(({ name }) => [name, { name, ms: [], statements: [], status: [] }]),
  );
  const visits = (count: number) =>
    shuffled(
      pages.flatMap(({ name, paths }) =>
        Array.from({ length: count }, (_, index) => ({ name, path: paths[index % paths.length] ?? "" })),
      ),
      random,
    );
  for (const { path } of visits(2)) await (await office.get(path)).arrayBuffer();
  for (const { name, path } of visits(times)) {
    office.statements.count = 0;
    office.statements.log = [];
    const start = performance.now();
    const response = await office.get(path);
    await response.arrayBuffer();
    const result = results.get(name);
    result?.ms.push(performance.now() - start);
    result?.statements.push(office.statements.count);
    result?.status.push(response.status);
  }
  return [...results.values()];
}
