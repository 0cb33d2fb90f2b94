import { Icon } from "./icon.tsx";

type Props = {
  /** Address of the page before and after; left out at either end. */
  previous?: string | undefined;
  next?: string | undefined;
  /** “1–50 trong 1.234”, or how many are shown. */
  words?: string | undefined;
};

/** From page to page of a long list. */
export function Pager({ previous, next, words }: Props) {
  if (!previous && !next) return words ? <p class="quiet">{words}</p> : null;
  return (
    <nav class="pager" aria-label="Các trang của danh sách">
      {previous && (
        <a class="button" href={previous} rel="prev">
          <Icon name="left" /> Trang trước
        </a>
      )}
      {words && <span class="quiet">{words}</span>}
      {next && (
        <a class="button" href={next} rel="next">
          Trang sau <Icon name="right" />
        </a>
      )}
    </nav>
  );
}
