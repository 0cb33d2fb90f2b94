import { join } from "node:path";
import type { Page } from "playwright-core";
import sharp from "sharp";
import { projectFolder } from "../../../src/project-folder.node.ts";

/** Where the guide's pictures stand. */
export const helpFolder = join(projectFolder(), "docs/images/help");

/** `PICTURES=1` writes what the run sees into docs/images. */
export const takesPictures = process.env.PICTURES === "1";

/** `/admin/nam-hoa/reports/:code` → `reports-code-390-dark.png`. */
export function pictureName(pattern: string, width: number, scheme: "light" | "dark"): string {
  const [, , place = "", ...path] = pattern.split("/");
  const words = [place === "tinh" ? "tinh" : "", ...path]
    .join("-")
    .replace(/\{[^}]*\}|[^\w-]/g, "")
    .replace(/^-+|-+$/g, "");
  return `${words || "today"}-${width}-${scheme}.png`;
}

/** No picture is taller. */
const mostPixels = 2_400;

/** A picture of the window as it is, in few colours: a page of text needs no more. */
export async function takePicture(page: Page, path: string): Promise<void> {
  const png = await page.screenshot();
  await sharp(png).png({ palette: true, colours: 32, compressionLevel: 9 }).toFile(path);
}

/** The whole page, with what is fixed to the window's edges at the page's edges. */
export async function takeWholePage(page: Page, path: string): Promise<void> {
  const window = page.viewportSize() ?? { width: 390, height: 844 };
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ ...window, height: Math.min(Math.max(height, window.height), mostPixels) });
  await takePicture(page, path);
  await page.setViewportSize(window);
}
