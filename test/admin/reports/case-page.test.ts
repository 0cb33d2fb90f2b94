import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recordEvent } from "../../../src/signal-reports/record-event.ts";
import { recordVerdict } from "../../../src/signal-reports/record-verdict.ts";
import { keepPicture } from "../../status-page/keep-picture.ts";
import { hours } from "../../support/clock.ts";
import { type CaseWorld, openCaseWorld } from "./case-world.ts";

const details = { words: "Gọi toàn <rớt>", landmark: "sau nhà bà Lý", contact: "0912 345 678" };

describe("a report for the staff", () => {
  let world: CaseWorld;
  let id: number;
  beforeAll(async () => {
    world = await openCaseWorld();
    const trouble = { lat: 21.653219, lon: 105.876543 };
    id = (await world.file({ trouble, voice: { details, since: "từ hôm bão", indoors: "indoor" } })).request
      .id;
    await world.join(id);
    await world.move("acknowledge", id);
  });
  afterAll(() => world.close());

  it("given the page, tells the case and its history, without a resident's words or exact spot", async () => {
    const text = await world.words("/nh-26-0001");
    expect(text).toContain("Phản ánh NH-26-0001");
    expect(text).toContain("cơ quan đã tiếp nhận");
    expect(text).toContain("Xóm 5, xã Nam Hòa");
    expect(text).toContain("Phản ánh đã được tiếp nhận.");
    expect(text).toContain("Cán bộ đã thôi việc");
    expect(text).toContain("Lời người báo (2)");
    const html = await world.html("/NH-26-0001");
    for (const secret of ["rớt", "bà Lý", "0912", "21.653219", "105.876543"])
      expect(html).not.toContain(secret);
    expect(html).not.toMatch(/<script(?! type="module" src=)/);
  });

  it("given a click, shows every voice, and history keeps that somebody looked", async () => {
    const answer = await world.post("/NH-26-0001/voices");
    expect(answer.headers.get("cache-control")).toBe("no-store");
    const html = (await answer.text()).normalize("NFC");
    expect(html).toContain("Gọi toàn &lt;rớt&gt;");
    expect(html).toContain("Liên lạc: 0912 345 678");
    expect(html).toContain("trong nhà");
    expect(html).toContain("Đã mở lời người báo để xem.");
    expect((await world.history(id)).at(-1)).toMatchObject({
      verb: "looked",
      actorKind: "staff",
      actorId: expect.stringMatching(/./),
      fromStatus: "acknowledged",
      toStatus: "acknowledged",
      details: { voices: 2 },
    });
    expect(await world.html("/NH-26-0001")).not.toContain("0912");
  });

  it("given a look, the page of another tab still acts: looking changes nothing", async () => {
    const { version } = await world.request(id);
    await world.post("/NH-26-0001/voices");
    expect((await world.press(id, "start", { version: String(version) })).status).toBe(303);
  });

  it("given a link instead of a press, opens no words", async () => {
    expect((await world.go("/NH-26-0001/voices")).status).toBe(404);
    const foreign = { cookie: world.cookie(), origin: "https://evil.example" };
    expect((await world.post("/NH-26-0001/voices", {}, foreign)).status).toBe(403);
  });

  it("given a picture of a resident, shows it with the voices and not before, to the staff only", async () => {
    const { request, conversation } = await world.file();
    const picture = await keepPicture(world, request.id, "photo", conversation.id);
    await world.settle();
    expect(await world.html(`/${request.code}`)).not.toContain("<img");
    const opened = await (await world.post(`/${request.code}/voices`)).text();
    const src = /<img src="\/admin\/nam-hoa\/reports([^"]+)"/.exec(opened)?.[1] ?? "";
    expect(src).toContain(picture);
    expect((await world.go(src)).headers.get("content-type")).toBe("image/jpeg");
    expect((await world.go(src, {}, {})).headers.get("location")).toBe("/admin/sign-in");
  });

  it("given a report merged into it, opens the words of that one's people too", async () => {
    const [one, other] = [(await world.file()).request, (await world.file()).request];
    const said = (words: string) => ({ details: { words, landmark: null, contact: null } });
    await world.join(one.id, said("Mất sóng từ sáng"));
    await world.move("merge", one.id, undefined, { into: other.code });
    expect(await world.words(`/${other.code}`)).toContain("Lời người báo (3)");
    const opened = (await (await world.post(`/${other.code}/voices`)).text()).normalize("NFC");
    expect(opened).toContain("Mất sóng từ sáng");
    expect(opened.match(/<blockquote>/g)).toHaveLength(3);
    expect((await world.history(other.id)).at(-1)?.details).toEqual({ voices: 3 });
  });

  it("given everything one person can say of it, shows each in plain words", async () => {
    const { request, voiceId } = await world.file({
      voice: {
        operators: ["viettel", "mobifone"],
        indoors: "both",
        hours: "evening",
        since: "từ tết",
        details: { words: "", landmark: null, contact: null },
      },
    });
    await world.move("resolve", request.id);
    const verdict = { requestId: request.id, voiceId, verdict: "better" as const };
    await world.run((tx) => recordVerdict(world.tools, tx, verdict));
    const html = (await (await world.post(`/${request.code}/voices`)).text()).normalize("NFC");
    const line = /<p>([^<]+ · [^<]+)<\/p>/.exec(html)?.[1];
    expect(line).toBe(
      "20/11/2026 · Viettel, MobiFone · trong nhà và ngoài trời · buổi tối · từ tết · nay nói: đỡ hơn",
    );
    expect(html).toContain("Không kể thêm.");
    expect(html).not.toContain("Liên lạc:");
  });

  it("given an urgent report past its deadline, says so on its page until somebody has taken it", async () => {
    const { id, code } = (await world.file({ trouble: { urgent: true } })).request;
    expect(await world.words(`/${code}`)).not.toContain("Quá hạn.");
    world.clock.advance(hours(8));
    expect(await world.words(`/${code}`)).toContain("Quá hạn.");
    await world.press(id, "acknowledge");
    expect(await world.words(`/${code}`)).not.toContain("Quá hạn.");
  });

  it("given what the clock and the telephone did, tells it in the history in words", async () => {
    const { id, code, status } = (await world.file()).request;
    const verbs = [
      "remind",
      "escalate",
      "call",
      "measured",
      "ask_again",
      "chase_carrier",
      "split",
      "set_priority",
    ];
    for (const verb of verbs)
      await world.run((tx) =>
        recordEvent(
          world.tools,
          tx,
          { kind: "system", via: "clock" },
          { requestId: id, verb, from: status, to: status },
        ),
      );
    const text = await world.words(`/${code}`);
    for (const words of [
      "Đã nhắc nơi giữ việc.",
      "Đã báo cấp trên vì quá hạn.",
      "Đã gọi điện cho người báo.",
      "Người báo gửi thêm kết quả đo.",
      "Đã hỏi lại người báo sau bốn tuần.",
      "Đã nhắc nhà mạng trả lời.",
      "Đã tách một số người báo sang phản ánh khác.",
      "Đã đổi mức khẩn.",
    ])
      expect(text).toContain(words);
    expect(text).not.toContain("Phản ánh có thay đổi.");
  });

  it("given a photo too heavy for any form, says so and keeps nothing", async () => {
    const { id } = (await world.file()).request;
    const answer = await world.press(id, "resolve", { photo: new Blob([new Uint8Array(12 * 1024 * 1024)]) });
    expect(answer.status).toBe(413);
    expect((await answer.text()).normalize("NFC")).toContain("quá lớn");
    expect((await world.request(id)).version).toBe(1);
  });

  it("given a code nobody has, says so and how to go on", async () => {
    const answer = await world.go("/NH-26-9999");
    expect(answer.status).toBe(404);
    expect((await answer.text()).normalize("NFC")).toContain("Không có phản ánh này");
  });

  it("given any page, serves it under the strict policy of the staff view", async () => {
    expect((await world.go("/NH-26-0001")).headers.get("content-security-policy")).toContain(
      "default-src 'self'",
    );
  });
});
