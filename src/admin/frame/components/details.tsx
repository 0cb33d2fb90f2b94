import type { Child } from "hono/jsx";

type Props = { title: Child; open?: boolean; id?: string | undefined; children?: Child };

/** A fold; opens without scripts. */
export function Details({ title, open = false, id, children }: Props) {
  return (
    <details class="fold" open={open} id={id}>
      <summary>{title}</summary>
      <div class="fold-content">{children}</div>
    </details>
  );
}

/** A button that opens a short list of links or small forms under it. */
export function Menu({ title, children, end = false }: { title: Child; children: Child; end?: boolean }) {
  return (
    <details class={end ? "menu end" : "menu"} data-menu>
      <summary class="button">{title}</summary>
      <div class="menu-content">{children}</div>
    </details>
  );
}
