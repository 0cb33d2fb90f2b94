import type { TurnContext } from "../../conversation/types.ts";
import { placeOf } from "../../localities/location/place-of.ts";
import type { ReportDraft } from "./draft.ts";

type Located = { draft: ReportDraft; told: string } | { draft: null; told: string };

/** Takes a shared location into the report: also one outside the place, which is marked; never one that is none. */
export function takeLocation(
  { place }: TurnContext,
  draft: ReportDraft,
  location: { lat: number; lon: number },
): Located {
  const { boundary = null, neighbours = [] } = place;
  const found = placeOf(location, boundary, neighbours);
  if (found.where === "refused") return { draft: null, told: found.why };
  const outside = found.where === "outside" ? (found.name ?? "?") : null;
  return {
    draft: {
      ...draft,
      ...location,
      outside,
      misread: 0,
      passed: draft.passed.filter((field) => field !== "place"),
    },
    told:
      outside === null
        ? "Đã nhận vị trí."
        : `Đã nhận vị trí. Chỗ này nằm ngoài ${place.name}${outside === "?" ? "" : ` (thuộc ${outside})`}, phản ánh vẫn được ghi và chuyển.`,
  };
}
