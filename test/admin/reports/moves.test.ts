import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formsOf } from "../../../src/admin/reports/forms-of.ts";
import type { OfficeCase } from "../../../src/signal-reports/offices/read-case.ts";
import { isAllowed, requestStatuses, verbs } from "../../../src/signal-reports/states.ts";
import { phonePhoto } from "../../media/photo/phone-photo.ts";
import { databaseKinds } from "../../support/databases.ts";
import { type CaseWorld, type Fields, openCaseWorld } from "./case-world.ts";

const carrier = {
  kind: "carrier_answer",
  operator: "viettel",
  station: "TNG0123",
  distanceM: "1200",
  cause: "Mất điện trạm",
  plan: "Thay ắc quy",
  date: "2026-11-25",
};

describe.each(databaseKinds)("moves of the staff on %s", (kind) => {
  let world: CaseWorld;
  beforeAll(async () => {
    world = await openCaseWorld(kind);
  });
  afterAll(() => world.close());

  const filed = async () => (await world.file()).request;
  const statusAfter = async (id: number) => (await world.request(id)).status;

  it.each<[string, Fields, string]>([
    ["acknowledge", {}, "acknowledged"],
    ["start", { note: "Đang cho người đi đo" }, "in_progress"],
    ["forward", { office: "economy", note: "Nhờ phòng xem" }, "submitted"],
    ["ask", { note: "Nhà bác ở đầu xóm?" }, "awaiting_citizen"],
    ["send_to_carrier", {}, "awaiting_carrier"],
    ["resolve", { kind: "document", number: "12/UBND", date: "2026-11-20" }, "resolved"],
    ["resolve", { kind: "document", number: "12/UBND" }, "resolved"],
    ["resolve", { kind: "measurement", down: "45,2", ping: "30" }, "resolved"],
    ["resolve", carrier, "resolved"],
    ["decline", { reason: "own_device" }, "closed_declined"],
    ["decline", { reason: "carrier_cannot_yet", plan: "Dựng trạm quý I" }, "closed_declined"],
    ["withdraw", {}, "withdrawn"],
  ])(
    "given “%s” with %j, the report is %s and history says the staff did it",
    async (verb, fields, status) => {
      const { id, code } = await filed();
      const answer = await world.press(id, verb, fields);
      expect([answer.status, answer.headers.get("location")]).toEqual([
        303,
        `/admin/nam-hoa/reports/${code}`,
      ]);
      expect(await statusAfter(id)).toBe(status);
      expect((await world.history(id)).at(-1)).toMatchObject({
        verb,
        actorKind: "staff",
        actorId: expect.stringMatching(/./),
        via: "admin",
      });
    },
  );

  it("given what was typed as figures, keeps them as figures", async () => {
    const { id } = await filed();
    await world.press(id, "resolve", { kind: "measurement", down: "45,2", up: "", ping: "30" });
    const proof = { kind: "measurement", down: 45.2, ping: 30 };
    expect((await world.history(id)).at(-1)?.details).toEqual({ proof });
  });

  it("given a photo, keeps it as the proof and has it drawn anew", async () => {
    const { id, code } = await filed();
    const photo = new Blob([new Uint8Array(await phonePhoto({ width: 300, height: 200 }))]);
    expect((await world.press(id, "resolve", { kind: "photo", photo })).status).toBe(303);
    await world.settle();
    const { details } = (await world.history(id)).at(-1) ?? {};
    const { mediaId } = (details?.proof ?? {}) as { mediaId?: string };
    const shown = await world.go(`/${code}/photo/${mediaId}`);
    expect([shown.status, shown.headers.get("content-type")]).toEqual([200, "image/jpeg"]);
    expect((await world.go(`/${(await filed()).code}/photo/${mediaId}`)).status).toBe(404);
  });

  it("given an answer told on the telephone, then a good word, then a bad one, follows them all", async () => {
    const { id } = await filed();
    await world.press(id, "ask", { note: "Ở đâu?" });
    await world.press(id, "answer", { note: "Cuối xóm" });
    expect(await statusAfter(id)).toBe("in_progress");
    await world.press(id, "resolve", { kind: "document", number: "12/UBND" });
    await world.press(id, "confirm", { verdict: "better" });
    expect(await statusAfter(id)).toBe("closed_fixed");
    await world.press(id, "reopen", { note: "Lại yếu" });
    expect(await statusAfter(id)).toBe("submitted");
  });

  it("given two reports of one trouble, puts them together and apart again", async () => {
    const [one, other] = [await filed(), await filed()];
    expect((await world.press(one.id, "merge", { into: other.code.toLowerCase() })).status).toBe(303);
    expect(await world.request(one.id)).toMatchObject({ status: "merged", mergedInto: other.id });
    expect((await world.press(one.id, "unmerge")).status).toBe(303);
    expect(await world.request(one.id)).toMatchObject({ status: "submitted", mergedInto: null });
  });

  it.each<[string, string, Fields, number, string]>([
    ["a refusal without its reason", "decline", {}, 422, "Chọn lý do đóng phản ánh."],
    ["a carrier's refusal without its plan", "decline", { reason: "carrier_cannot_yet" }, 422, "kế hoạch"],
    ["a question without words", "ask", { note: " " }, 422, "Ghi câu hỏi"],
    ["an office nobody knows", "forward", { office: "ministry" }, 422, "Nơi nhận không có"],
    ["a repair without proof", "resolve", {}, 422, "Chọn một ảnh"],
    ["a proof that is no picture", "resolve", { photo: new Blob(["text"]) }, 422, "không phải là ảnh"],
    ["a speed in words", "resolve", { kind: "measurement", down: "nhanh" }, 422, "tải xuống bằng số"],
    ["a carrier's answer by halves", "resolve", { ...carrier, cause: "" }, 422, "Ghi nguyên nhân."],
    ["half a metre", "resolve", { ...carrier, distanceM: "1,5" }, 422, "Khoảng cách là số mét"],
    ["a merge into nothing", "merge", { into: "NH-26-9999" }, 404, "Không có phản ánh NH-26-9999"],
    ["a move out of turn", "confirm", { verdict: "good" }, 409, "không làm bước này được"],
    ["a move of the clock's", "close_unanswered", {}, 404, "Không có phản ánh này"],
  ])("given %s, says why and changes nothing", async (_name, verb, fields, status, why) => {
    const { id } = await filed();
    const answer = await world.press(id, verb, fields);
    expect(answer.status).toBe(status);
    expect((await answer.text()).normalize("NFC")).toContain(why);
    expect(await world.request(id)).toMatchObject({ status: "submitted", version: 1 });
  });

  it.each([
    ["acknowledge", {}],
    ["merge", { into: "NH-26-0001" }],
  ])("given two tabs, the second “%s” is told what happened and changes nothing", async (verb, fields) => {
    const { id } = await filed();
    await world.press(id, "forward", { office: "economy" });
    const answer = await world.press(id, verb, { ...fields, version: "1" });
    expect(answer.status).toBe(409);
    expect((await answer.text()).normalize("NFC")).toMatch(/vừa làm trước|vừa có thay đổi/);
    expect(await world.request(id)).toMatchObject({ status: "submitted", receiver: "economy", version: 2 });
  });

  it("given two who press at the same moment, does it once", async () => {
    const { id } = await filed();
    const answers = await Promise.all([world.press(id, "start"), world.press(id, "acknowledge")]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    expect((await world.request(id)).version).toBe(2);
  });

  it.each([
    ["another site's form", (cookie: string) => ({ cookie, origin: "https://evil.example" })],
    ["nobody signed in", () => ({ origin: "http://counter.test" })],
  ])("given %s, changes nothing", async (_name, headers) => {
    const { id } = await filed();
    const answer = await world.press(
      id,
      "acknowledge",
      {},
      headers(world.cookie()) as { cookie: string; origin: string },
    );
    expect([401, 403]).toContain(answer.status);
    expect((await world.request(id)).version).toBe(1);
  });

  it.each(["/NH-26-9999/acknowledge", "/NH-26-0001/explode", "/NH-26-0001/__proto__", "/x/voices"])(
    "given POST %s, there is no such thing",
    async (path) => {
      expect((await world.post(path, { version: "1" })).status).toBe(404);
    },
  );
});

describe("the forms of a report", () => {
  it.each(requestStatuses)(
    "given a report that is %s, offers every move the table allows, and no other",
    (status) => {
      const found = { request: { status, receiver: "culture" }, place: { profile: { offices: [] } } };
      const offered = new Set(formsOf(found as unknown as OfficeCase).map(({ verb }) => verb));
      expect([...offered]).toEqual(verbs.filter((verb) => isAllowed(verb, status, "staff")));
    },
  );
});
