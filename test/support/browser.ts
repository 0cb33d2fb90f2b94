import sparticuz from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";

/** A real headless Chromium, brought by npm. */
export async function openBrowser(): Promise<Browser> {
  // In one process the browser would end with the first page that is closed.
  const args = sparticuz.args.filter((arg) => arg !== "--single-process");
  return await chromium.launch({ executablePath: await sparticuz.executablePath(), args, headless: true });
}
