import { describe, expect, it } from "vitest";
import { deskColumns } from "../../src/conversation/desk-columns.ts";
import { personSpoke } from "../../src/conversation/person-spoke.ts";
import type { CitizenEvent, Mode, TurnStatus } from "../../src/conversation/types.ts";
import { usualHours } from "../../src/localities/working-time.ts";

const at = new Date("2026-11-20T09:00:00+07:00");
const earlier = new Date("2026-11-20T08:00:00+07:00");
const later = new Date("2026-11-20T10:00:00+07:00");
const text: CitizenEvent = { kind: "text", text: "alo", secrets: [] };
const bot: Mode = { name: "bot" };
const human: Mode = { name: "human", since: earlier, until: later };
const ended = (status: TurnStatus, mode: Mode, more = {}) => ({ status, replies: [], mode, ...more });
const fresh = { lastMessageAt: null, waitingSince: null };

describe("what an event changes in the staff's lists", () => {
  it("given words while a person has the conversation, they wait from now; further words from the first ones on", () => {
    expect(deskColumns(fresh, text, ended("human_mode", human), at)).toMatchObject({
      waitingSince: at,
      snoozedUntil: null,
    });
    const waiting = { lastMessageAt: earlier, waitingSince: earlier };
    expect(deskColumns(waiting, text, ended("human_mode", human), at)).toMatchObject({
      waitingSince: earlier,
      lastMessageAt: at,
    });
  });

  it("given an answer by the machine, nobody waits", () => {
    const waiting = { lastMessageAt: earlier, waitingSince: earlier };
    expect(deskColumns(waiting, text, ended("answered", bot), at)).toMatchObject({
      waitingSince: null,
      lastStatus: "answered",
    });
  });

  it("given a picture, a place or filled-in details to a person, they wait; a sticker asks for nobody", () => {
    const picture: CitizenEvent = { kind: "media", media: "image", text: "", secrets: [], urls: [] };
    for (const event of [
      picture,
      { kind: "location", lat: 20, lon: 105 },
      { kind: "details" },
    ] satisfies CitizenEvent[])
      expect(deskColumns(fresh, event, ended("human_mode", human), at).waitingSince).toBe(at);
    expect(deskColumns(fresh, { kind: "sticker" }, ended("human_mode", human), at)).not.toHaveProperty(
      "waitingSince",
    );
  });

  it("given a reaction or an unfollow, nothing changes; a greeted follow is a message", () => {
    for (const kind of ["reaction", "unfollow", "opened"] as const)
      expect(deskColumns(fresh, { kind }, ended("ignored", bot), at)).toEqual({});
    const greeting = ended("greeting", bot, { replies: [{ text: "Chào bác", buttons: [] }] });
    expect(deskColumns(fresh, { kind: "follow" }, greeting, at)).toMatchObject({ lastMessageAt: at });
  });

  it.each([
    ["unknown", {}, "unknown"],
    ["safety_warning", {}, "safety_warning"],
    ["emergency", {}, "emergency"],
    ["error", {}, "error"],
    ["handover", { gap: "wrong" }, "wrong"],
  ] as const)("given %s %j, flags it as %s", (status, more, flag) => {
    expect(deskColumns(fresh, text, ended(status, bot, more), at)).toMatchObject({ flag, flaggedAt: at });
  });

  it("given an ordinary answer, leaves an older flag for somebody to see", () => {
    expect(deskColumns(fresh, text, ended("answered", bot), at)).not.toHaveProperty("flag");
  });

  it("given an event that was late, the newest message stays the newest", () => {
    expect(
      deskColumns({ ...fresh, lastMessageAt: later }, text, ended("answered", bot), at).lastMessageAt,
    ).toBe(later);
  });
});

describe("what a person's word changes", () => {
  const known = {
    humanSince: null,
    humanUntil: null,
    waitingSince: earlier,
    lastMessageAt: earlier,
    state: {},
  };

  it("silences the machine for eight working hours and answers what waited", () => {
    expect(personSpoke(known, at, usualHours)).toMatchObject({
      mode: "human",
      humanSince: at,
      humanUntil: new Date("2026-11-23T09:30:00+07:00"),
      waitingSince: null,
      lastMessageAt: at,
    });
  });

  it("given words written after it, they still wait", () => {
    expect(personSpoke({ ...known, waitingSince: later }, at, usualHours).waitingSince).toBe(later);
  });

  it("given an echo older than another word, does not shorten the silence", () => {
    const until = new Date("2026-11-24T09:00:00+07:00");
    const spoken = personSpoke({ ...known, humanSince: later, humanUntil: until }, at, usualHours);
    expect(spoken).toMatchObject({ humanSince: later, humanUntil: until });
  });

  it("takes away what digits meant to the machine, and leaves the rest of the state", () => {
    const state = {
      choices: [{ title: "Hỏi tiếp trợ lý tự động", do: "assistant" }],
      report: "sealed",
      greetedAt: "x",
    };
    expect(personSpoke({ ...known, state }, at, usualHours).state).toEqual({
      report: "sealed",
      greetedAt: "x",
    });
  });
});
