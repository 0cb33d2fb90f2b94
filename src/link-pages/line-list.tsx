import type { CaseLine } from "../signal-reports/offices/case-lines.ts";

/** What is known of a report, line by line, for whoever works on it. */
export function LineList({ lines }: { lines: CaseLine[] }) {
  return (
    <dl>
      {lines.map(({ label, value, url }) => (
        <>
          <dt>{label}</dt>
          <dd>
            {url ? (
              <a href={url} rel="noopener noreferrer">
                {value}
              </a>
            ) : (
              value
            )}
          </dd>
        </>
      ))}
    </dl>
  );
}
