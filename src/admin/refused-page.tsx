import type { PageStatus, ProvincePage } from "./admin-route.ts";
import { Notice } from "./frame/components/index.ts";

type Back = { to: string; label?: string };

/** An act that could not be done, why, and the way back: a path under the page's base. */
export function refusedPage(
  { view, base }: Pick<ProvincePage, "view" | "base">,
  words: string,
  { to, label = "Quay lại" }: Back,
  status: PageStatus = 422,
) {
  return view(
    "Chưa làm được",
    <>
      <Notice tone="bad" news>
        {words}
      </Notice>
      <p>
        <a class="button" href={base + to}>
          {label}
        </a>
      </p>
    </>,
    status,
  );
}
