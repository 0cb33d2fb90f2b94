import type { Child } from "hono/jsx";
import { Icon } from "./icon.tsx";

export type Step = { title: string; done: boolean; href?: string | undefined; hint?: Child };

/** What is still to be done, in order; what is done is ticked. */
export function Steps({ steps }: { steps: readonly Step[] }) {
  return (
    <ol class="steps">
      {steps.map(({ title, done, href, hint }) => (
        <li class={done ? "done" : "open"}>
          <Icon name={done ? "good" : "right"} />
          <div>
            {href && !done ? <a href={href}>{title}</a> : <span>{title}</span>}
            <span class="hidden">{done ? " (đã xong)" : " (chưa xong)"}</span>
            {hint && <p class="hint">{hint}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}
