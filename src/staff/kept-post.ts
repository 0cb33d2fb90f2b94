import { z } from "zod";
import type { Sealer } from "../security/sealer.ts";

const purpose = "staff.kept_post";
/** A sealed form outlives the night, not the week. */
const keptMs = 24 * 3_600_000;

const keptPost = z.object({
  path: z.string().startsWith("/admin/"),
  /** Where the form stood. */
  from: z.string(),
  fields: z.array(z.tuple([z.string(), z.string()])),
  /** Files are not kept: their names, so that the person can choose them again. */
  files: z.array(z.string()),
  /** Whose session it was; `null`: nobody knows any more. */
  userId: z.string().nullable(),
  at: z.number(),
});

/** What somebody had typed when their session turned out to be over. */
export type KeptPost = z.infer<typeof keptPost>;

/** Sealed, so that it comes back as it was: a page can carry it, nobody else can make one. */
export function sealPost(sealer: Sealer, post: KeptPost): string {
  return sealer.seal(JSON.stringify(post), purpose);
}

export function openPost(sealer: Sealer, sealed: string | undefined, now: Date): KeptPost | null {
  if (!sealed) return null;
  try {
    const post = keptPost.parse(JSON.parse(sealer.open(sealed, purpose)));
    return now.getTime() - post.at < keptMs ? post : null;
  } catch {
    return null;
  }
}

/** Whether it may be carried out without asking again: the same person, and nothing left out. */
export function isWhole(post: KeptPost, userId: string): boolean {
  return post.userId === userId && post.files.length === 0;
}
