import type { AdminRoute, ProvincePage } from "../admin-route.ts";
import { Notice } from "../frame/components/index.ts";
import { guide } from "./guide/index.ts";
import { GuidePage, TopicPage } from "./pages.tsx";

/** `/help`: the guide inside the product; the same for every place and role, and over all places. */
export function helpPages(): AdminRoute<ProvincePage>[] {
  return [
    { method: "GET", path: "/help", permission: "today.see", handle: list },
    { method: "GET", path: "/help/:topic", permission: "today.see", handle: show },
  ];

  function list({ c, view, base }: ProvincePage) {
    return view("Trợ giúp", <GuidePage typed={(c.req.query("q") ?? "").slice(0, 100)} base={base} />);
  }

  function show({ c, view, base }: ProvincePage) {
    const topic = guide.flatMap(({ topics }) => topics).find(({ id }) => id === c.req.param("topic"));
    if (topic) return view(topic.title, <TopicPage topic={topic} base={base} />);
    return view(
      "Không có hướng dẫn này",
      <>
        <Notice tone="bad">Hướng dẫn này không còn, hoặc địa chỉ bị gõ nhầm.</Notice>
        <p>
          <a class="button" href={`${base}/help`}>
            Xem cả danh sách
          </a>
        </p>
      </>,
      404,
    );
  }
}
