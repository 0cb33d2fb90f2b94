import { reportTools } from "../../src/conversation/report-tools.ts";
import type { ReportTools } from "../../src/signal-reports/report-tools.ts";
import type { Counter } from "../support/counter.ts";

/** What a report's verbs need, from the counter that a test has opened. */
export function reportToolsOf({ turnTools }: Counter): ReportTools {
  return reportTools(turnTools);
}
