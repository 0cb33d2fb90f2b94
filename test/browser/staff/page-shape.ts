import type { Page } from "playwright-core";

/** What is wrong with a page's build, beyond what axe calls a violation; nothing when all is well. */
export async function shapeProblems(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const problems: string[] = [];
    const headings = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")];
    const levels = headings.map(({ tagName }) => Number(tagName[1]));
    if (levels.filter((level) => level === 1).length !== 1) problems.push("not exactly one h1");
    levels.forEach((level, at) => {
      const before = at === 0 ? 0 : (levels[at - 1] ?? 0);
      if (level > before + 1) problems.push(`heading “${headings[at]?.textContent}” skips a level`);
    });
    // A map draws itself from its own script, which the policy allows.
    const inline = [...document.querySelectorAll("main [style], main script:not([src]), main style")].filter(
      (element) => !element.closest(".leaflet-container"),
    );
    if (inline.length > 0) problems.push(`inline style or script: ${inline[0]?.outerHTML.slice(0, 120)}`);
    if (!document.querySelector("main#main")) problems.push("no main");
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    const twice = ids.find((id, at) => ids.indexOf(id) !== at);
    if (twice) problems.push(`id ${twice} stands twice`);
    return problems;
  });
}

/** How far a page can be scrolled sideways, and what sticks out; `null` when it fits. */
export async function sticksOut(page: Page): Promise<string | null> {
  return await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return null;
    const wide = [...document.querySelectorAll("body *")].find(
      (element) =>
        element.getBoundingClientRect().right > width + 1 && !element.closest(".scroll, .tabs, .hidden"),
    );
    return `${document.documentElement.scrollWidth} px: ${wide?.outerHTML.slice(0, 160)}`;
  });
}
