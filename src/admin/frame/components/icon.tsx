import { assetUrl } from "../assets/asset-url.ts";

/** The names of `frame/icons.svg`. */
export type IconName =
  | "home"
  | "chat"
  | "report"
  | "book"
  | "chart"
  | "gear"
  | "people"
  | "log"
  | "help"
  | "more"
  | "place"
  | "person"
  | "search"
  | "good"
  | "warn"
  | "bad"
  | "info"
  | "late"
  | "left"
  | "right"
  | "plus"
  | "check"
  | "moon"
  | "sun"
  | "print"
  | "download"
  | "map"
  | "phone"
  | "edit"
  | "undo";

/** A drawing beside words, never instead of them: readers skip it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" aria-hidden="true" focusable="false" width="20" height="20">
      <use href={`${assetUrl("icons.svg")}#${name}`} />
    </svg>
  );
}
