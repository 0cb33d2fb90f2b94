import type { World } from "./world.ts";

/** A message id as Zalo writes it: 20 lower-case hex digits, never repeated within one simulator. */
export function nextMessageId(world: World): string {
  world.state.sequence += 1;
  return hexDigits(world.options.newId(), 12) + world.state.sequence.toString(16).padStart(8, "0");
}

/** A secret that cannot be guessed as far as `newId` cannot: for tokens, codes, attachment ids. */
export function nextSecret(world: World, prefix: string): string {
  world.state.sequence += 1;
  const parts = [world.options.newId(), world.options.newId(), world.state.sequence.toString(36)];
  return prefix + parts.map((part) => part.replace(/[^A-Za-z0-9]/g, "")).join("");
}

function hexDigits(text: string, length: number): string {
  const hex = text.toLowerCase().replace(/[^0-9a-f]/g, "");
  return hex.slice(0, length).padStart(length, "0");
}

/** The id of the same person inside the app: another decimal string above 2^53, always the same for one user. */
export function userIdByApp(userId: string): string {
  let sum = 7n;
  for (const letter of userId)
    sum = (sum * 131n + BigInt(letter.codePointAt(0) ?? 0)) % 899_999_999_999_999_989n;
  return (100_000_000_000_000_000n + sum).toString();
}
