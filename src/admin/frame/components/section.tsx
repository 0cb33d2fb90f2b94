import type { Child } from "hono/jsx";

type Props = {
  title: string;
  /** How many there are; said with the title. */
  count?: number | undefined;
  id?: string | undefined;
  /** Links or a button at the right of the title. */
  actions?: Child;
  /** Of the heading; 2 unless the section stands within another. */
  level?: 2 | 3;
  /** Left out where the content draws its own edge. */
  bare?: boolean;
  children?: Child;
};

/** One thing of a page under its heading. */
export function Section({ title, count, id, actions, level = 2, bare = false, children }: Props) {
  const words = (
    <>
      {title}
      {count !== undefined && <span class="count"> ({count.toLocaleString("vi-VN")})</span>}
    </>
  );
  return (
    <section id={id} class={bare ? "section bare" : "section"}>
      <div class="section-head">
        {level === 2 ? <h2>{words}</h2> : <h3>{words}</h3>}
        {actions && <div class="section-actions">{actions}</div>}
      </div>
      {children}
    </section>
  );
}
