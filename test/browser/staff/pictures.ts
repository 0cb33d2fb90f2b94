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

/** A picture of the window as it is, in few colours: a page of text needs no more. */
export async function takePicture(page: Page, path: string, fullPage = false): Promise<void> {
  const png = await page.screenshot({ fullPage });
  await sharp(png).png({ palette: true, colours: 64, compressionLevel: 9 }).toFile(path);
}
