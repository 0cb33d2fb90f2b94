import { expect } from "vitest";
import type { Resident } from "../resident.ts";

/** What an Official Account said, in one piece. */
export const heard = (messages: string[]) => messages.join("\n");

export const codeIn = (text: string) => /\b[A-Z]{2,4}-26-\d{4}\b/.exec(text)?.[0] ?? "no code";

/**
 * A resident's words one after the other, then “gửi luôn” to all that is left to ask, up to a report that is filed.
 * @returns its code and the message that gave it
 */
export async function fileBy(someone: Resident, ...said: string[]): Promise<{ code: string; filed: string }> {
  let filed = "";
  for (const text of [...said, "gửi luôn", "gửi luôn"]) {
    filed = heard(await someone.say(text));
    if ((await someone.statuses(1))[0] === "report_filed") break;
  }
  expect(await someone.statuses(1), filed).toEqual(["report_filed"]);
  return { code: codeIn(filed), filed };
}

/** A JPEG as a telephone makes it. */
export async function photo(colour = "#7a9b6e"): Promise<Uint8Array> {
  const { default: sharp } = await import("sharp");
  const made = sharp({ create: { width: 640, height: 480, channels: 3, background: colour } });
  return await made.jpeg().toBuffer();
}

export const asFile = (bytes: Uint8Array) =>
  new File([new Uint8Array(bytes)], "anh.jpg", { type: "image/jpeg" });
