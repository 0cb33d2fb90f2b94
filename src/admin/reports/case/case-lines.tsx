import type { CaseLine } from "../../../signal-reports/offices/case-lines.ts";
import { KeyValues } from "../../frame/components/index.ts";

/** Said in full beside it, with who holds the report. */
const saidElsewhere = new Set(["Hạn", "Nơi xử lý", "Vì sao chuyển tới nơi này"]);

/** What is known of a report. */
export function CaseLines({ lines }: { lines: CaseLine[] }) {
  const shown = lines.filter(({ label }) => !saidElsewhere.has(label));
  return (
    <KeyValues
      pairs={shown.map(({ label, value, url }) => [
        label,
        url ? (
          <a href={url} rel="noopener noreferrer">
            {value}
          </a>
        ) : (
          value
        ),
      ])}
    />
  );
}
