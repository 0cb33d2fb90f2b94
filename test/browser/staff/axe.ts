import axe from "axe-core";
import type { Page } from "playwright-core";

const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
/** What the colours alone decide. */
export const colours = ["color-contrast", "link-in-text-block"];

/** Injected by evaluation, so that the page's own content security policy stays on. */
export async function injectAxe(page: Page): Promise<void> {
  await page.evaluate(axe.source);
}

/** Every violation in the page as it is shown now, with where it stands. */
export async function violations(page: Page, rules?: string[]): Promise<string[]> {
  const run = rules
    ? { runOnly: { type: "rule" as const, values: rules } }
    : { runOnly: { type: "tag" as const, values: wcag } };
  return await page.evaluate(async (options) => {
    const found = await (window as unknown as { axe: typeof axe }).axe.run(document, {
      ...options,
      resultTypes: ["violations"],
    });
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} (${failureSummary?.slice(0, 200)})`,
      ),
    );
  }, run);
}
