import { EditRefused } from "../../knowledge/editing/edit-refused.ts";
import type { PageStatus } from "../admin-route.ts";
import { Notice } from "../frame/components/index.ts";
import { refusedPage } from "../refused-page.tsx";
import type { KnowledgePage } from "./knowledge-page.ts";

const statuses: Record<EditRefused["code"], PageStatus> = {
  invalid: 422,
  not_found: 404,
  conflict: 409,
  not_allowed: 403,
};

export function statusOf({ code }: EditRefused): PageStatus {
  return statuses[code];
}

/** Runs an act; what it refuses is said on a page with the way back. */
export async function orRefused(
  page: KnowledgePage,
  back: string,
  act: () => Promise<Response>,
): Promise<Response> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof EditRefused)) throw error;
    return await refusedPage(page, error.message, { to: back }, statusOf(error));
  }
}

export async function notHere(page: KnowledgePage, words = "Không có bài này, hoặc bài không dùng ở đây.") {
  return await page.view(
    "Không tìm thấy",
    <>
      <Notice tone="bad">{words}</Notice>
      <p>
        <a class="button" href={`${page.base}/knowledge`}>
          Về danh sách bài
        </a>
      </p>
    </>,
    404,
  );
}
