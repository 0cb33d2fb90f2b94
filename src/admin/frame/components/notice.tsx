import type { Child } from "hono/jsx";
import { Icon } from "./icon.tsx";
import { type Tone, toneIcon } from "./tone.ts";

type Props = {
  tone?: Tone;
  title?: string;
  /** What just happened is read out as soon as the page stands; what is always so is not. */
  news?: boolean;
  children?: Child;
};

/** A sentence or two that has to be seen: what went wrong, what was done, what to mind. */
export function Notice({ tone = "info", title, news = false, children }: Props) {
  const icon = toneIcon[tone];
  return (
    <div class={`notice ${tone}`} role={news ? (tone === "bad" ? "alert" : "status") : undefined}>
      {icon && <Icon name={icon} />}
      <div>
        {title && <p class="notice-title">{title}</p>}
        {typeof children === "string" ? <p>{children}</p> : children}
      </div>
    </div>
  );
}
