import type { PageStatus, ProvincePage } from "../../admin-route.ts";
import { Notice } from "../../frame/components/index.ts";

/** An act that could not be done, why, and the way back. */
export function refusedPage(
  { view, base }: Pick<ProvincePage, "view" | "base">,
  words: string,
  back: string,
  status: PageStatus = 422,
) {
  return view(
    "Chưa làm được",
    <>
      <Notice tone="bad" news>
        {words}
      </Notice>
      <p>
        <a class="button" href={base + back}>
          Quay lại
        </a>
      </p>
    </>,
    status,
  );
}
