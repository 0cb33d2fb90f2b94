import { Icon } from "./icon.tsx";
import { type Tone, toneIcon } from "./tone.ts";

export type StatProps = {
  label: string;
  /** As it is read: “12”, “4,5 giờ”. */
  value: string;
  /** The list the number counts. */
  href?: string | undefined;
  tone?: Tone | undefined;
  /** Against what: “tuần trước 9”. */
  note?: string | undefined;
};

/** One figure; pressed, it opens what it counts. */
function Stat({ label, value, href, tone = "plain", note }: StatProps) {
  const icon = toneIcon[tone];
  const content = (
    <>
      <span class="stat-label">{label}</span>
      <span class="stat-value">
        {icon && <Icon name={icon} />}
        {value}
      </span>
      {note && <span class="stat-note">{note}</span>}
    </>
  );
  return <li class={`stat ${tone}`}>{href ? <a href={href}>{content}</a> : <div>{content}</div>}</li>;
}

/** Figures side by side. */
export function Stats({ stats, label }: { stats: readonly StatProps[]; label: string }) {
  return (
    <ul class="stats" aria-label={label}>
      {stats.map((stat) => (
        <Stat {...stat} />
      ))}
    </ul>
  );
}
