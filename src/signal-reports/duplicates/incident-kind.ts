/** *Partial*: one network or some are missing; *total*: all are. */
export type IncidentKind = "partial" | "total";

/** The carriers with a network over the whole country; with all three gone there is nothing to switch to. */
const BIG_THREE = ["viettel", "vinaphone", "mobifone"] as const;

const NAMES: Record<string, string> = {
  viettel: "Viettel",
  vinaphone: "VinaPhone",
  mobifone: "MobiFone",
  vietnamobile: "Vietnamobile",
  other: "nhà mạng khác",
};

/** How many reports or voices name each carrier; each counts once. */
export function countOperators(voices: Iterable<{ operators: readonly string[] }>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { operators } of voices)
    for (const operator of new Set(operators)) counts.set(operator, (counts.get(operator) ?? 0) + 1);
  return counts;
}

/**
 * Total when all three big carriers are named in an incident, by whomever, or a resident says that no network works.
 * @param operators the carriers named, or how often each was (`countOperators`).
 */
export function incidentKind(
  operators: Iterable<string> | ReadonlyMap<string, number>,
  everyNetwork = false,
): IncidentKind {
  const named = new Set(
    isCounts(operators) ? [...operators].flatMap(([name, n]) => (n > 0 ? name : [])) : operators,
  );
  return everyNetwork || BIG_THREE.every((operator) => named.has(operator)) ? "total" : "partial";
}

function isCounts(
  operators: Iterable<string> | ReadonlyMap<string, number>,
): operators is ReadonlyMap<string, number> {
  return operators instanceof Map;
}

/** Who can mend an incident and how, as the staff reads it. */
export function whoCanMend(kind: IncidentKind, operators: Iterable<string>): string {
  if (kind === "total")
    return "Mọi nhà mạng lớn đều yếu: không nhà mạng nào tự xử lý hết được. Cần mời các nhà mạng cùng khảo sát, dùng chung trạm hoặc dựng trạm mới; UBND lo mặt bằng, điện và báo Sở Khoa học và Công nghệ.";
  const names = [...new Set(operators)].map((operator) => NAMES[operator] ?? operator);
  if (names.length === 0) return "Chưa rõ nhà mạng nào yếu: hỏi lại người báo trước khi chuyển cho nhà mạng.";
  return `Chỉ ${names.join(", ")} yếu: nhà mạng đó tự xử lý được (chỉnh hoặc thêm trạm của mình). Trong lúc chờ, bà con có thể dùng tạm mạng khác.`;
}
