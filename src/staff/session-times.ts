/** The longest a session lives, used or not. */
export const sessionLivesMs = 7 * 24 * 3_600_000;
/** Unused for so long, it is over. */
const sessionIdlesMs = 12 * 3_600_000;
/** Its last use is written down at most this often. */
export const seenEveryMs = 60_000;

/** Whether a session still counts. */
export function isLive({ begunAt, seenAt }: { begunAt: Date; seenAt: Date }, now: Date): boolean {
  return (
    now.getTime() - seenAt.getTime() < sessionIdlesMs && now.getTime() - begunAt.getTime() < sessionLivesMs
  );
}
