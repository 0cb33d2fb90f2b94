import type { Child } from "hono/jsx";

/** What there is over all places as well. */
const everywhere = /^\/(help|account|people|audit|figures)?(\/|$)/;

/** `**Gửi**` as a page's own word in bold, `[cách làm](/help/x)` as a link within the place. */
export function MarkedWords({ words, base }: { words: string; base: string }) {
  const pieces = words.split(/(\*\*[^*]+\*\*|\[[^\]]+\]\([^)]+\))/);
  return (
    <>
      {pieces.map((piece): Child => {
        const bold = /^\*\*(.+)\*\*$/.exec(piece);
        if (bold) return <strong>{bold[1]}</strong>;
        const link = /^\[(.+)\]\((.+)\)$/.exec(piece);
        if (link && base.endsWith("/tinh") && !everywhere.test(link[2] ?? "")) return link[1];
        return link ? <a href={link[2] === "/" ? base : base + link[2]}>{link[1]}</a> : piece;
      })}
    </>
  );
}
