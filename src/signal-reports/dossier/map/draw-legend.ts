import type { DossierData } from "../dossier-data.ts";
import { numberWords } from "../words.ts";
import type { Box } from "./frame.ts";
import { label, tag } from "./svg.ts";

export type Verdict = "below" | "reached" | "unknown";

/** Told apart by filling and rim as well as by colour: many offices print in black and white. */
const looks: Record<Verdict, { fill: string; ink: string; rim: number }> = {
  below: { fill: "#a3161c", ink: "#fff", rim: 2 },
  reached: { fill: "#d9efe3", ink: "#0b4a2c", rim: 6 },
  unknown: { fill: "#fff", ink: "#1f2733", rim: 2 },
};

/** A circle with how many reports it stands for. */
export function drawCircle(x: number, y: number, r: number, verdict: Verdict, count: string): string {
  const { fill, ink, rim } = looks[verdict];
  const stroke = verdict === "below" ? "#fff" : ink;
  return (
    tag("circle", { cx: x, cy: y, r, fill, stroke, "stroke-width": rim }) +
    label(x, y + 7, count, { fill: ink, "text-anchor": "middle", "font-weight": 600 })
  );
}

/** What the circles mean, in one row below the frame; only what the map can show. */
export function drawLegend(box: Box, target: DossierData["target"], shown: Set<Verdict>): string {
  const words: Record<Verdict, string> = {
    below: `có nơi đo thấp hơn ${target ? numberWords(target.mbps) : ""} Mbit/s`,
    reached: "các kết quả đo đều đạt",
    unknown: target ? "chưa đo" : "nơi có phản ánh",
  };
  let x = box.x + 16;
  const entries = (["below", "reached", "unknown"] as const)
    .filter((verdict) => shown.has(verdict))
    .map((verdict) => {
      const entry =
        drawCircle(x, box.y + 20, 14, verdict, "") +
        label(x + 24, box.y + 26, words[verdict], { "font-size": 18 });
      x += 24 + words[verdict].length * 10 + 44;
      return entry;
    });
  return (
    entries.join("") +
    label(box.x, box.y + 62, "Số trong vòng là số phản ánh; vị trí làm tròn đến khoảng 100 m.", {
      "font-size": 16,
      fill: "#4a5260",
    })
  );
}
