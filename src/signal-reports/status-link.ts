import type { ReportTools } from "./report-tools.ts";

const purpose = "status link";
const secretLength = 20;

/** The secret of a report's status page, 80 bits: made from the code and SECRET_KEY, stored nowhere. */
export function statusSecret({ sealer }: Pick<ReportTools, "sealer">, code: string): string {
  return sealer.digest(code, purpose).slice(0, secretLength);
}

export function statusLink(tools: Pick<ReportTools, "sealer" | "publicUrl">, code: string): string {
  return `${tools.publicUrl}/status/${code}?k=${statusSecret(tools, code)}`;
}
