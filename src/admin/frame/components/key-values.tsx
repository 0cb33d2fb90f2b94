import type { Child } from "hono/jsx";

/** What is known of one thing, a line each; lines without a value are left out. */
export function KeyValues({ pairs }: { pairs: readonly (readonly [label: string, value: Child])[] }) {
  return (
    <dl class="key-values">
      {pairs
        .filter(([, value]) => value !== null && value !== undefined && value !== "" && value !== false)
        .map(([label, value]) => (
          <div>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
