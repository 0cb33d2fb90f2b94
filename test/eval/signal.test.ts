import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readQuestions } from "../../eval/asking/question.ts";
import { readSamples } from "../../eval/signal/detection-samples.ts";
import { fitSparse, oddsOf } from "../../eval/signal/fit-sparse.ts";
import { judgeSignal, type SignalResult } from "../../eval/signal/run-signal.ts";
import { fields, type JudgedReading, same, signalFigures } from "../../eval/signal/signal-figures.ts";
import { readSignalSet, signalParts } from "../../eval/signal/signal-set.ts";
import { localityBySlug } from "../../src/localities/find-locality.ts";
import { readLocalities } from "../../src/localities/read-localities.node.ts";
import { projectFolder } from "../../src/project-folder.node.ts";
import { readSignalReport } from "../../src/signal-reports/parse/read-signal-report.ts";
import { newestResult } from "./newest-result.ts";

const profiles = readLocalities(join(projectFolder(), "knowledge/localities")).map(({ profile }) => profile);
const kept = await newestResult<SignalResult>("signal");

describe("the weak-signal messages", () => {
  it.each(signalParts)("of %s are read no worse than the dated result says", async (part) => {
    const figures = signalFigures(judgeSignal(await readSignalSet(part), profiles));
    const floor = kept.parts[part]?.all;
    expect(floor).toBeDefined();
    if (!floor) return;
    expect(figures.n).toBe(floor.n);
    expect(figures.lostIntoForm).toBeLessThanOrEqual(floor.lostIntoForm);
    expect(figures.detection).toBeGreaterThanOrEqual(floor.detection);
    expect(figures.recall).toBeGreaterThanOrEqual(floor.recall);
    for (const field of fields)
      expect({ field, right: figures.fields[field] >= floor.fields[field] }).toEqual({ field, right: true });
  });

  it("have one id each and say nothing where they are no report", async () => {
    const all = (await Promise.all(signalParts.map(readSignalSet))).flat();
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { id, expect: told } of all) {
      const silent = [told.operator, told.service, told.area, told.since, told.speed].every(
        (one) => one === null,
      );
      if (!told.isReport) expect({ id, silent }).toEqual({ id, silent: true });
      else expect({ id, service: told.service }).not.toEqual({ id, service: null });
    }
  });
});

describe("the questions put to the assistant", () => {
  it("start no report's form, but for two in a thousand, save those that may", async () => {
    const questions = await readQuestions(join(projectFolder(), "eval/questions"), "tune");
    // A danger is met before anything else, whatever else its words tell of.
    const elsewhere = ["report_started", "emergency"];
    const plain = questions.filter(
      ({ expect: { status } }) => !status.some((one) => elsewhere.includes(one)),
    );
    expect(plain.length).toBeGreaterThan(1500);
    const taken = plain.filter(({ locality, messages }) => {
      const place = localityBySlug(profiles, locality);
      return place && readSignalReport({ messages, locality: place }).isReport;
    });
    expect(taken.length).toBeLessThanOrEqual(plain.length / 500);
  });
});

describe("the judge of readings", () => {
  const nothing = { isReport: false, operator: null, service: null, area: null, since: null, speed: null };
  const report = { ...nothing, isReport: true, service: "unknown" as const };
  const judged = (expect: JudgedReading["expect"], got: JudgedReading["got"]) => ({
    style: "x",
    expect,
    got,
  });

  it("counts a question taken for a report and a report missed", () => {
    const figures = signalFigures([judged(nothing, report), judged(report, nothing), judged(report, report)]);
    expect(figures).toMatchObject({
      n: 3,
      reports: 2,
      precision: 0.5,
      recall: 0.5,
      detection: 0.3333,
      lostIntoForm: 1,
    });
  });

  it("counts a field over the reports found only, whatever the order of several", () => {
    const several = { ...report, area: ["Xóm 3", "Xóm 4"] };
    const figures = signalFigures([
      judged(several, { ...report, area: ["Xóm 4", "Xóm 3"] }),
      judged(several, { ...report, area: "Xóm 3" }),
      judged(several, nothing),
    ]);
    expect(figures.fields.area).toBe(0.5);
    expect(same(["a"], "a")).toBe(false);
  });
});

describe("the fit of a sparse model", () => {
  const examples = [
    { features: ["weak", "area"], right: true },
    { features: ["weak", "since"], right: true },
    { features: ["price", "area"], right: false },
    { features: ["price", "once"], right: false },
  ];

  it("tells its examples apart by what only one side has", () => {
    const model = fitSparse(examples, { ridge: 0.1 });
    expect(oddsOf(model, ["weak"])).toBeGreaterThan(0);
    expect(oddsOf(model, ["price"])).toBeLessThan(0);
  });

  it("leaves out what it met once, and comes out the same every time", () => {
    const model = fitSparse(examples);
    expect([...model.weights.keys()].sort()).toEqual(["area", "price", "weak"]);
    expect(fitSparse(examples)).toEqual(model);
  });

  it("gives an unknown feature no weight", () => {
    const model = fitSparse(examples);
    expect(oddsOf(model, ["never seen"])).toBe(model.bias);
  });
});

describe("the samples of the detection model", () => {
  it("have one id each and the rules' first verdict, save where it was no reading", async () => {
    const samples = await readSamples(profiles);
    expect(new Set(samples.map(({ id }) => id)).size).toBe(samples.length);
    for (const { id, part, features } of samples) {
      const verdicts = features.filter((name) => name.startsWith("rule=")).length;
      expect({ id, verdicts }).toEqual({ id, verdicts: part === "tune" || part === "waves" ? 0 : 1 });
    }
  });
});
