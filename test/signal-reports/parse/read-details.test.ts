import { describe, expect, it } from "vitest";
import { conversationParts } from "../../../src/signal-reports/parse/conversation-parts.ts";
import { gather } from "../../../src/signal-reports/parse/gather.ts";
import { evidenceOf, readDetails } from "../../../src/signal-reports/parse/read-details.ts";
import { place } from "./places.ts";

const details = (...messages: string[]) => readDetails(conversationParts(messages), place("nam-hoa"));
const nothing = { area: [], since: null, speed: null };

describe("the details of a conversation", () => {
  it("add up over its messages", () => {
    expect(details("xóm 5 sóng yếu", "từ hôm qua", "đo tải xuống 2 tải lên 1", "ping 90")).toEqual({
      area: ["Xóm 5"],
      since: "từ hôm qua",
      speed: { down: 2, up: 1, ping: 90 },
    });
  });

  it("are what the last message says where two speak of one thing", () => {
    expect(details("mất từ hôm qua", "mất từ sáng nay")).toMatchObject({ since: "từ sáng nay" });
    expect(details("tải xuống 2 mbps", "tải xuống 3 mbps").speed?.down).toBe(3);
  });

  it("of a correction replace what it corrects", () => {
    expect(details("xóm 5 sóng yếu", "nhầm, xóm 6").area).toEqual(["Xóm 6"]);
  });

  it("of nothing are none", () => {
    expect(details("chào cán bộ")).toEqual(nothing);
    expect(details()).toEqual(nothing);
  });
});

describe("the evidence in them", () => {
  it("is each detail that is told", () => {
    expect(evidenceOf(nothing)).toEqual({ area: false, since: false, measured: false });
    const told = { area: ["Xóm 5"], since: "hôm qua", speed: { down: 2, up: null, ping: null } };
    expect(evidenceOf(told)).toEqual({ area: true, since: true, measured: true });
  });

  it.each([
    [49.9, true],
    [50, false],
    [300, false],
    [null, true],
  ])("of %s Mbit/s down counts as measured: %s", (down, measured) => {
    expect(evidenceOf({ ...nothing, speed: { down, up: 1, ping: 20 } }).measured).toBe(measured);
  });
});

describe("gathering", () => {
  const parts = conversationParts(["viettel", "nhầm vina"]);
  const found = (said: string[], denied: string[] = []) => ({ said, denied });

  it("drops what is denied later and adds the rest", () => {
    const told = [found(["a", "b"]), found(["c"], ["a"])];
    const [first] = parts;
    const two = first ? [first, { ...first }] : [];
    expect(gather(two, () => told.shift() ?? found([]))).toEqual(["b", "c"]);
  });

  it("lets a correction that names nothing change nothing", () => {
    const told = [found(["a"]), found([])];
    expect(gather(parts, () => told.shift() ?? found([]))).toEqual(["a"]);
  });
});
