import type { Reply } from "../outbox/reply.ts";

/** The first thing said after a voice message: what it was taken for, so that a wrong hearing is noticed. */
export function withWhatWasHeard(replies: Reply[], heard: string): Reply[] {
  const [first, ...others] = replies;
  if (!first) return [];
  return [{ ...first, text: `Nghe được: “${heard}”\n\n${first.text}` }, ...others];
}
