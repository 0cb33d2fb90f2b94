import { describe, expect, it } from "vitest";
import { readTokens } from "../../../src/signal-reports/speed-screenshot/read-tokens.ts";
import { pageOfWords } from "./page-of-words.ts";

const tokensOf = (...texts: Parameters<typeof pageOfWords>) => readTokens(pageOfWords(...texts));
const figuresOf = (text: string) => tokensOf([text, 50, 100]).figures.map((figure) => figure.text);
const unitsOf = (text: string) => tokensOf([text, 50, 100]).units.map(({ kind }) => kind);
const labelsOf = (text: string) => tokensOf([text, 50, 100]).labels.map(({ quantity }) => quantity);

describe("sorting words of a screenshot", () => {
  it.each([
    ["Tải xuống", ["down"]],
    ["TẢI VỀ", ["down"]],
    ["Download", ["down"]],
    ["(ODOWNLOAD.", ["down"]],
    ["Tải lên", ["up"]],
    ["OTảilên", ["up"]],
    ["UPLOAD", ["up"]],
    ["Ping", ["ping"]],
    ["Độ trễ", ["ping"]],
    ["Jitter", ["jitter"]],
    ["Packet Loss", ["loss"]],
    ["DOWNLOAD UPLOAD", ["down", "up"]],
    ["Tải xuống Tải lên", ["down", "up"]],
    ["Tải ứng dụng xuống máy", []],
    ["Downloads", []],
    ["mapping", []],
    ["lên", []],
  ])("given %s, finds the labels %j", (text, labels) => {
    expect(labelsOf(text)).toEqual(labels);
  });

  it("given two words of a label far apart, finds no label", () => {
    const [first, second] = [
      pageOfWords(["Tải", 50, 100])[0] ?? [],
      pageOfWords(["xuống", 400, 100])[0] ?? [],
    ];
    expect(readTokens([[...first, ...second]]).labels).toEqual([]);
  });

  it.each([
    ["Mbps", ["mbps"]],
    ["(Mbps)", ["mbps"]],
    ["Mb/s", ["mbps"]],
    ["Mbit/s", ["mbps"]],
    ["MBPS", ["mbps"]],
    ["MB/s", ["bytes"]],
    ["MBps", ["bytes"]],
    ["Kbps", ["kbps"]],
    ["Gbps", ["gbps"]],
    ["ms", ["ms"]],
    ["%", ["percent"]],
    ["MB", []],
    ["m", []],
    ["bps", []],
  ])("given %s, finds the units %j", (text, units) => {
    expect(unitsOf(text)).toEqual(units);
  });

  it.each([
    ["45,32", ["45,32"]],
    ["45.3", ["45.3"]],
    ["7", ["7"]],
    ["12ms", ["12"]],
    ["45,32Mbps", ["45,32"]],
    ["10:42", []],
    ["20/11/2026", []],
    ["1.234", []],
    ["12345", []],
    ["-45", []],
    ["45,", []],
    [",45", []],
    ["4G", []],
    ["1800.8098", []],
    ["12abc", []],
  ])("given %s, finds the figures %j", (text, figures) => {
    expect(figuresOf(text)).toEqual(figures);
  });

  it("given a figure grown together with its unit, knows where each of them stands", () => {
    const { figures, units } = tokensOf(["12ms", 100, 200, 40]);
    expect(figures[0]?.box).toEqual({ x0: 100, y0: 200, x1: 140, y1: 240 });
    expect(units[0]?.box).toEqual({ x0: 140, y0: 200, x1: 180, y1: 240 });
  });

  it("given another piece with digits close by, trusts neither", () => {
    expect(figuresOf("45 ,32")).toEqual([]);
    expect(figuresOf("45 32")).toEqual([]);
    expect(figuresOf("45   32")).toEqual(["45", "32"]);
    expect(tokensOf(["45", 50, 100], ["32", 50, 300]).figures).toHaveLength(2);
  });
});
