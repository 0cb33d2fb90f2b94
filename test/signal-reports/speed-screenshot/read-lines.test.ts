import { describe, expect, it } from "vitest";
import { readLines } from "../../../src/signal-reports/speed-screenshot/read-lines.ts";
import type { OcrLine } from "../../../src/signal-reports/speed-screenshot/types.ts";
import { pageOfWords } from "./page-of-words.ts";

function read(lines: OcrLine[]) {
  const found = readLines(lines);
  if ("unreadable" in found) return found.unreadable;
  return { down: found.down.value, up: found.up.value, ping: found.ping?.value ?? null };
}

const stack = (down: string, up: string, unit = "Mbps") =>
  pageOfWords(
    ["Tải xuống", 300, 300],
    [down, 310, 350, 80],
    [unit, 330, 440],
    ["Tải lên", 310, 560],
    [up, 310, 610, 80],
    [unit, 330, 700],
    ["Ping", 100, 800],
    ["12ms", 90, 840, 40],
    ["Jitter", 500, 800],
    ["3ms", 500, 840, 40],
  );

describe("reading the words of a speed test", () => {
  it("given labels above their figures, reads them", () => {
    expect(read(stack("45,32", "20,10"))).toEqual({ down: 45.32, up: 20.1, ping: 12 });
  });

  it("given labels left of their figures, reads them", () => {
    const page = pageOfWords(
      ["Ping 80 ms", 50, 100],
      ["Jitter 3 ms", 50, 200],
      ["DOWNLOAD 3.2 Mbps", 50, 300],
      ["UPLOAD 1.05 Mbps", 50, 400],
    );
    expect(read(page)).toEqual({ down: 3.2, up: 1.05, ping: 80 });
  });

  it("given labels below their figures, reads them", () => {
    const page = pageOfWords(
      ["45.3", 100, 300, 60],
      ["Mbps", 120, 370],
      ["DOWNLOAD", 100, 420],
      ["20.1", 500, 300, 60],
      ["Mbps", 520, 370],
      ["UPLOAD", 510, 420],
    );
    expect(read(page)).toEqual({ down: 45.3, up: 20.1, ping: null });
  });

  it("given units beside the labels and a ping in a row of its own, reads all three", () => {
    const page = pageOfWords(
      ["ODOWNLOAD Mbps", 80, 300],
      ["45.32", 90, 360, 70],
      ["(UPLOAD Mbps", 500, 300],
      ["20.10", 510, 360, 70],
      ["PING ms 12", 80, 500],
    );
    expect(read(page)).toEqual({ down: 45.32, up: 20.1, ping: 12 });
  });

  it("given Kbps and Gbps, counts in Mbit/s", () => {
    expect(read(stack("850", "95,5", "Kbps"))).toMatchObject({ down: 0.85, up: 0.0955 });
    expect(read(stack("1.2", "0.9", "Gbps"))).toMatchObject({ down: 1_200, up: 900 });
  });

  it("given letters read slightly wrong, still knows the labels", () => {
    const page = pageOfWords(["Tỏi xuống 45 Mb/s", 50, 300], ["Tới lên 20 Mbls", 50, 400]);
    expect(read(page)).toMatchObject({ down: 45, up: 20 });
  });

  it("given a round letter where a zero must stand, reads the zero; elsewhere nothing", () => {
    expect(read(stack("O,85", "o.12"))).toMatchObject({ down: 0.85, up: 0.12 });
    expect(read(stack("45,3O", "20,10"))).toBe("no-figures");
    expect(read(stack("1O", "20,10"))).toBe("no-figures");
  });
});

describe("refusing to guess", () => {
  it.each<[string, string, OcrLine[]]>([
    ["no text at all", "no-labels", []],
    ["a page without labels", "no-labels", pageOfWords(["45,32 Mbps", 100, 100], ["20,10 Mbps", 100, 200])],
    ["one label of two", "no-labels", pageOfWords(["Tải xuống 45 Mbps", 100, 100])],
    [
      "a figure without a unit",
      "no-figures",
      pageOfWords(["Download 45", 50, 100], ["Upload 20 Mbps", 50, 200]),
    ],
    [
      "a unit that is another's",
      "no-figures",
      pageOfWords(["Download 45 ms", 50, 100], ["Upload 20 Mbps", 50, 200]),
    ],
    ["bytes or bits", "no-figures", pageOfWords(["Download 45 MB/s", 50, 100], ["Upload 20 MB/s", 50, 200])],
    ["two units", "no-figures", pageOfWords(["Download Kbps 45 Mbps", 50, 100], ["Upload 20 Mbps", 50, 200])],
    [
      "a label without a figure",
      "no-figures",
      pageOfWords(["Download 45 Mbps", 50, 100], ["Upload -- Mbps", 50, 200]),
    ],
    [
      "three decimals",
      "no-figures",
      pageOfWords(["Download 1.234 Mbps", 50, 100], ["Upload 20 Mbps", 50, 200]),
    ],
    [
      "a figure in two halves",
      "no-figures",
      pageOfWords(["Download 45 32 Mbps", 50, 100], ["Upload 20 Mbps", 50, 200]),
    ],
    [
      "two figures in the row",
      "no-figures",
      pageOfWords(["Download 45 Mbps  --  50 Mbps", 50, 100], ["Upload 20 Mbps", 50, 200]),
    ],
    [
      "a rate that no label owns",
      "no-figures",
      pageOfWords(["Download 45 Mbps", 50, 100], ["Upload 20 Mbps", 50, 200], ["Gói 100 Mbps", 50, 600]),
    ],
    ["four digits that lost their point", "implausible", stack("4532", "20,10")],
    ["more than any network does", "implausible", stack("45,32", "9", "Gbps")],
    ["nothing at all arriving", "implausible", stack("0,00", "20,10")],
    ["a leading zero", "implausible", stack("045", "20,10")],
  ])("given %s, says %s", (_what, reason, page) => {
    expect(read(page)).toBe(reason);
  });

  it("given figures between the labels, does not choose a side", () => {
    const page = pageOfWords(
      ["DOWNLOAD", 100, 100],
      ["45.3 Mbps", 100, 150, 40],
      ["UPLOAD", 100, 210],
      ["20.1 Mbps", 100, 260, 40],
      ["DOWNLOAD", 100, 320],
    );
    expect(["ambiguous", "no-figures"]).toContain(read(page));
  });

  it("given the first figure unread, does not give its label the second", () => {
    const page = pageOfWords(
      ["Tải xuống", 300, 300],
      ["Mbps", 330, 440],
      ["Tải lên", 310, 560],
      ["20,10", 310, 610, 80],
      ["Mbps", 330, 700],
    );
    expect(read(page)).toBe("no-figures");
  });

  it("given a ping without its unit or with two figures, leaves it out", () => {
    const rates = [
      ["Download 45 Mbps", 50, 300],
      ["Upload 20 Mbps", 50, 400],
    ] as const;
    const withPing = (ping: string) =>
      pageOfWords([ping, 50, 100], ...rates.map((row) => [...row] as [string, number, number]));
    expect(read(withPing("Ping 12"))).toEqual({ down: 45, up: 20, ping: null });
    expect(read(withPing("Ping 12 ms  --  45 ms"))).toEqual({ down: 45, up: 20, ping: null });
    expect(read(withPing("Ping 9999 ms"))).toEqual({ down: 45, up: 20, ping: null });
    expect(read(withPing("Ping 12 ms"))).toEqual({ down: 45, up: 20, ping: 12 });
  });
});

describe("the operator of a screenshot", () => {
  const operatorOf = (...texts: string[]) => {
    const rows = texts.map((text, index) => [text, 50, 600 + index * 60] as [string, number, number]);
    const found = readLines(pageOfWords(["Download 45 Mbps", 50, 100], ["Upload 20 Mbps", 50, 200], ...rows));
    return "unreadable" in found ? found.unreadable : found.operator;
  };

  it.each([
    ["Viettel", "viettel"],
    ["VNPT Corp", "vinaphone"],
    ["MobiFone Global", "mobifone"],
    ["Vietnamobile", "vietnamobile"],
    ["FPT Telecom", "other"],
  ])("given %s alone, names it", (text, operator) => {
    expect(operatorOf(text)).toBe(operator);
  });

  it("given a test server's operator, or two, names none", () => {
    expect(operatorOf("Máy chủ Viettel Hà Nội")).toBeNull();
    expect(operatorOf("Server VNPT")).toBeNull();
    expect(operatorOf("Viettel", "VNPT")).toBeNull();
    expect(operatorOf("vt", "vina")).toBeNull();
    expect(operatorOf("Viettel", "Server VNPT")).toBe("viettel");
    // The label in one column, its value in another; or one below the other.
    const page = (...more: Parameters<typeof pageOfWords>) => {
      const rates = pageOfWords(["Download 45 Mbps", 50, 100], ["Upload 20 Mbps", 50, 200]);
      const found = readLines([...rates, ...pageOfWords(...more)]);
      return "unreadable" in found ? found.unreadable : found.operator;
    };
    expect(page(["Điểm đo", 50, 600], ["Viettel Hà Nội", 500, 600])).toBeNull();
    expect(page(["Server", 50, 600], ["Viettel", 50, 640])).toBeNull();
    expect(
      page(["Nhà mạng", 50, 540], ["MobiFone", 500, 540], ["Điểm đo", 50, 600], ["Viettel", 500, 600]),
    ).toBe("mobifone");
  });
});
