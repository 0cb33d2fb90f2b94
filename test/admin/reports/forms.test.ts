import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FormField, formsOf, type MoveForm } from "../../../src/admin/reports/forms-of.ts";
import type { OfficeCase } from "../../../src/signal-reports/offices/read-case.ts";
import { readCase } from "../../../src/signal-reports/offices/read-case.ts";
import {
  moves,
  type RequestStatus,
  requestStatuses,
  type Verb,
  verbs,
} from "../../../src/signal-reports/states.ts";
import { phonePhoto } from "../../media/photo/phone-photo.ts";
import { enough } from "../../signal-reports/report-world.ts";
import { type CaseWorld, type Fields, openCaseWorld } from "./case-world.ts";

/** The moves that bring a new report into a state. */
const waysTo: Record<RequestStatus, Verb[]> = {
  submitted: [],
  acknowledged: ["acknowledge"],
  in_progress: ["start"],
  awaiting_citizen: ["ask"],
  awaiting_carrier: ["send_to_carrier"],
  resolved: ["resolve"],
  closed_fixed: ["resolve", "confirm"],
  closed_declined: ["decline"],
  withdrawn: ["withdraw"],
  merged: ["merge"],
};

describe("every form of a report, filled in as it asks", () => {
  let world: CaseWorld;
  let target: string;
  let photo: Blob;
  beforeAll(async () => {
    world = await openCaseWorld();
    target = (await world.file()).request.code;
    photo = new Blob([new Uint8Array(await phonePhoto({ width: 60, height: 40 }))]);
  });
  afterAll(() => world.close());

  /** A report in the state, and the forms its page offers. */
  const inState = async (status: RequestStatus) => {
    const { id } = (await world.file()).request;
    for (const verb of waysTo[status])
      await world.move(verb, id, undefined, verb === "merge" ? { into: target } : enough[verb]);
    const found = (await readCase(world.tools, world.db, id)) as OfficeCase;
    expect(found.request.status).toBe(status);
    return { id, forms: formsOf(found) };
  };
  const typed = ({ name, input, choices = [] }: FormField): string | Blob => {
    if (name === "into") return target;
    switch (input) {
      case "choice":
        return choices.at(-2)?.[0] ?? choices[0]?.[0] ?? "";
      case "date":
        return "2026-11-25";
      case "figure":
        return "12";
      case "photo":
        return photo;
      default:
        return "Vài chữ";
    }
  };
  const filled = ({ fields, kind }: MoveForm, wanted: (field: FormField) => boolean): Fields => ({
    ...(kind ? { kind } : {}),
    ...Object.fromEntries(fields.filter(wanted).map((field) => [field.name, typed(field)])),
  });

  it.each(requestStatuses)(
    "given a report that is %s, each form with every field makes its move",
    async (status) => {
      const { forms } = await inState(status);
      for (const [index, { verb }] of forms.entries()) {
        const fresh = await inState(status);
        const form = fresh.forms[index];
        if (!form) throw new Error("Other forms for the same state");
        const answer = await world.press(
          fresh.id,
          verb,
          filled(form, () => true),
        );
        expect([verb, form.kind, answer.status]).toEqual([verb, form.kind, 303]);
        expect((await world.request(fresh.id)).status).toBe(moves[verb].to);
      }
    },
  );

  it("given only what a form requires, makes its move as well", async () => {
    const { forms } = await inState("submitted");
    for (const [index, { verb }] of forms.entries()) {
      const fresh = await inState("submitted");
      const form = fresh.forms[index] as MoveForm;
      const answer = await world.press(
        fresh.id,
        verb,
        filled(form, ({ required }) => required === true),
      );
      expect([verb, form.kind, answer.status]).toEqual([verb, form.kind, 303]);
    }
  });

  it("given a required field left out, makes no move and says what is missing", async () => {
    const { id, forms } = await inState("submitted");
    for (const form of forms)
      for (const missing of form.fields.filter(({ required }) => required)) {
        const answer = await world.press(
          id,
          form.verb,
          filled(form, (field) => field !== missing),
        );
        expect([form.verb, missing.name, answer.status]).toEqual([form.verb, missing.name, 422]);
        expect((await answer.text()).normalize("NFC")).toMatch(
          /class="error" id="[^"]+">(Chọn|Ghi) [^<]+\.</,
        );
      }
    expect(await world.request(id)).toMatchObject({ status: "submitted", version: 1 });
  });

  it.each(requestStatuses)(
    "given a report that is %s, a verb the page does not offer is refused",
    async (status) => {
      const { id, forms } = await inState(status);
      const offered = new Set(forms.map(({ verb }) => verb));
      const { version } = await world.request(id);
      for (const verb of verbs.filter((one) => !offered.has(one))) {
        const fields = {
          office: "economy",
          note: "Vài chữ",
          reason: "own_device",
          verdict: "good",
          into: target,
          kind: "document",
          number: "1/UBND",
        };
        const answer = await world.press(id, verb, fields);
        const forStaff = (moves[verb].by as readonly string[]).includes("staff");
        expect([verb, answer.status]).toEqual([verb, forStaff ? 409 : 404]);
      }
      expect((await world.request(id)).version).toBe(version);
    },
  );

  it("given the office that has the report already, is not offered as the one to pass it to", async () => {
    const { forms } = await inState("submitted");
    const [office] = forms.find(({ verb }) => verb === "forward")?.fields ?? [];
    const ids = office?.choices?.map(([id]) => id) ?? [];
    expect(ids).toContain("economy");
    expect(ids).not.toContain("culture");
  });

  it("given a page of many forms, labels every field and gives no id twice", async () => {
    const { id } = await inState("submitted");
    const html = await world.html(`/${(await world.request(id)).code}`);
    const labelled = [...html.matchAll(/<label for="([^"]+)"/g)].map(([, of]) => of);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, of]) => of);
    expect(new Set(ids).size).toBe(ids.length);
    expect(labelled.filter((of) => !ids.includes(of))).toEqual([]);
  });
});
