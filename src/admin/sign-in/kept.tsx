/** Carries what was typed before the session was over through the steps of signing in. */
export function Kept({ kept }: { kept: string | undefined }) {
  return kept ? <input type="hidden" name="kept" value={kept} /> : null;
}
