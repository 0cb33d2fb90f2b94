import { Icon } from "./icon.tsx";
import { type Tone, toneIcon } from "./tone.ts";

/** A state in one or two words: “Quá hạn”, “Đã xong”. */
export function Badge({ tone = "plain", children }: { tone?: Tone; children: string }) {
  const icon = toneIcon[tone];
  return (
    <span class={`badge ${tone}`}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  );
}
