import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { simulatedOas, simulatedResidents } from "../../../src/simulated-people.ts";
import { openBrowser } from "../../support/browser.ts";
import { serverProcess } from "../../support/server-process.ts";

/** The working hours of a Friday. */
const startAt = new Date("2026-11-20T09:00:00+07:00");

export type RealServer = Awaited<ReturnType<typeof openRealServer>>;

/** The built server with its simulator as a process of its own, a browser, and residents who write to it. */
export async function openRealServer() {
  const dataDir = await mkdtemp(join(tmpdir(), "cua-so-staff-"));
  const server = await serverProcess({ DATA_DIR: dataDir }, startAt);
  await server.start();
  const browser: Browser = await openBrowser();
  // The address that the server prints: Zalo's consent leads back to it.
  const origin = server.origin.replace("127.0.0.1", "localhost");
  const problems: string[] = [];
  return {
    origin,
    problems,
    browser,
    link: () => /\/admin\/sign-in\/\S+/.exec(server.output.join(""))?.[0] ?? "",
    /** A person with a browser of their own. */
    async person(options: Parameters<Browser["newContext"]>[0] = {}): Promise<Page> {
      const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, ...options });
      const page = await context.newPage();
      page.setDefaultTimeout(15_000);
      page.on("pageerror", (error) => problems.push(String(error)));
      return page;
    },
    resident: (slug: string, index = 0) => residentOf(origin, slug, index),
    async close() {
      await browser.close();
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** A resident as the simulator's control plane moves them. */
function residentOf(origin: string, slug: string, index: number) {
  const parties = {
    oaId: simulatedOas.find((oa) => oa.slug === slug)?.oaId ?? "",
    userId: simulatedResidents[index]?.userId ?? "",
  };
  const read = async (): Promise<string[]> => {
    const response = await fetch(`${origin}/simulator/control/conversation?${new URLSearchParams(parties)}`);
    const { messages } = (await response.json()) as { messages: { from: string; text: string }[] };
    return messages.filter(({ from }) => from === "oa").map(({ text }) => text.normalize("NFC"));
  };
  return {
    read,
    /** What comes back within 15 seconds. */
    async say(text: string): Promise<string> {
      const before = (await read()).length;
      await fetch(`${origin}/simulator/control/send/text`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ ...parties, text }),
      });
      return (
        await until(
          async () => (await read()).slice(before),
          (heard) => heard.length > 0,
        )
      ).join("\n");
    },
    /** Waits for a message with these words. */
    async hears(words: string): Promise<string> {
      const all = await until(read, (heard) => heard.some((text) => text.includes(words)));
      return all.findLast((text) => text.includes(words)) ?? "";
    },
  };
}

async function until<T>(look: () => Promise<T>, enough: (seen: T) => boolean): Promise<T> {
  for (let tries = 0; tries < 150; tries += 1) {
    const seen = await look();
    if (enough(seen)) return seen;
    await new Promise((next) => setTimeout(next, 100));
  }
  throw new Error(`Not within 15 seconds: ${JSON.stringify(await look()).slice(0, 2_000)}`);
}
