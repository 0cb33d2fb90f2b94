import { fold } from "../../knowledge/text/fold.ts";
import type { LocalityProfile } from "../schema.ts";
import type { ProfileChange } from "./apply-changes.ts";

const mostLetters = 100;

/** Why one area's name cannot become another, in words; `null` when it can. */
export function refuseRenaming({ signal }: LocalityProfile, from: string, to: string): string | null {
  if (!signal.hamlets.includes(from)) return "Khu vực này không còn trong danh sách. Chọn lại.";
  if (to === "" || to.length > mostLetters) return `Ghi tên mới, nhiều nhất ${mostLetters} ký tự.`;
  return from === to ? "Tên mới giống hệt tên cũ." : null;
}

/** One area's name for another in the list and in the rules; a name that is there already takes the other in. */
export function renaming({ signal }: LocalityProfile, from: string, to: string): ProfileChange[] {
  const renamed = (list: readonly string[]) => {
    const seen = new Set<string>();
    return list
      .map((name) => (name === from ? to : name))
      .filter((name) => !seen.has(fold(name)) && seen.add(fold(name)));
  };
  const rules = signal.rules.flatMap(({ when }, at): ProfileChange[] =>
    when.areas?.includes(from)
      ? [{ path: ["signal", "rules", at, "when", "areas"], value: renamed(when.areas) }]
      : [],
  );
  return [{ path: ["signal", "hamlets"], value: renamed(signal.hamlets) }, ...rules];
}
