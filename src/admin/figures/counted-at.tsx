import { Time } from "../frame/components/index.ts";

/** Figures over all places are kept: from when they are, and how to have them of this moment. */
export function CountedAt({ at, href }: { at: Date; href: string }) {
  return (
    <p class="quiet">
      Đếm lúc <Time at={at} />, mỗi giờ đếm lại một lần.{" "}
      <a class="no-print" href={href}>
        Đếm lại bây giờ
      </a>
    </p>
  );
}
