import type { Child } from "hono/jsx";

/** `**Gửi**` as a page's own word in bold, `[cách làm](/help/x)` as a link within the place. */
export function MarkedWords({ words, base }: { words: string; base: string }) {
  const pieces = words.split(/(\*\*[^*]+\*\*|\[[^\]]+\]\([^)]+\))/);
  return (
    <>
      {pieces.map((piece): Child => {
        const bold = /^\*\*(.+)\*\*$/.exec(piece);
        if (bold) return <strong>{bold[1]}</strong>;
        const link = /^\[(.+)\]\((.+)\)$/.exec(piece);
        return link ? <a href={link[2] === "/" ? base : base + link[2]}>{link[1]}</a> : piece;
      })}
    </>
  );
}
