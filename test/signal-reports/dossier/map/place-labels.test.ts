import { describe, expect, it } from "vitest";
import { placeLabels } from "../../../../src/signal-reports/dossier/map/place-labels.ts";

const frame = { x: 0, y: 0, width: 600, height: 400 };
const circle = (x: number, y: number) => ({ x: x - 20, y: y - 20, width: 40, height: 40 });
const place = (names: [string, number, number][], taken = names.map(([, x, y]) => circle(x, y))) =>
  placeLabels(
    names.map(([text, x, y]) => ({ text, x, y })),
    taken,
    frame,
    20,
    30,
  );

describe("names on a map", () => {
  it("stand to the right where there is room", () => {
    expect(place([["Xóm 5", 300, 200]])).toEqual([{ text: "Xóm 5", x: 330, y: 207, anchor: "start" }]);
  });

  it("go to the left at the right edge", () => {
    expect(place([["Xóm Na Quán", 560, 200]])[0]?.anchor).toBe("end");
  });

  it("go above when both sides are taken", () => {
    const walls = [
      circle(300, 200),
      { x: 325, y: 190, width: 200, height: 20 },
      { x: 100, y: 190, width: 175, height: 20 },
    ];
    expect(place([["Xóm 5", 300, 200]], walls)[0]).toMatchObject({ anchor: "middle", y: 170 });
  });

  it("do not cover each other", () => {
    const labels = place([
      ["Xóm 5", 200, 200],
      ["Xóm 6", 260, 200],
      ["Xóm 7", 230, 230],
    ]);
    const keys = new Set(labels.map(({ x, y, anchor }) => `${x} ${y} ${anchor}`));
    expect(keys.size).toBe(labels.length);
    expect(labels[0]).toMatchObject({ text: "Xóm 5", anchor: "end" });
  });

  it("are left out where there is no room at all", () => {
    expect(place([["Xóm 5", 300, 200]], [frame])).toEqual([]);
  });

  it("never leave the frame", () => {
    expect(place([["X".repeat(60), 300, 200]])).toEqual([]);
  });

  it("keep the first when only one of two fits", () => {
    const labels = place(
      [
        ["Xóm 5", 300, 200],
        ["Xóm 6", 300, 200],
      ],
      [{ x: 0, y: 0, width: 320, height: 400 }],
    );
    expect(labels.map(({ text }) => text)).toEqual(["Xóm 5"]);
  });
});
