import type { Child } from "hono/jsx";

/** Nothing is here, in words, and perhaps what to do about it. */
export function Empty({ children }: { children?: Child }) {
  return <p class="empty">{children}</p>;
}
