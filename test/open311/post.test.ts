import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { media } from "../../src/database/schema/index.ts";
import { openVoiceDetails } from "../../src/signal-reports/add-voice.ts";
import { type Fields, fieldOrder, type Open311World, openOpen311World, readXml } from "./open311-world.ts";

describe("posting a request", () => {
  let world: Open311World;
  let api_key: string;
  beforeAll(async () => {
    world = await openOpen311World();
    api_key = (await world.newKey()).key;
    await world.channel("culture");
  });
  afterAll(() => world.close());

  const posted = async (fields: Fields) => {
    const answer = await world.post({
      api_key,
      jurisdiction_id: "nam-hoa",
      service_code: "voice",
      ...fields,
    });
    const [{ service_request_id: code = "" } = {}] = (await answer.json()) as Record<string, string>[];
    const request = await world.request(Number(code.split("-").at(-1)));
    const [voice] = await world.voices(request.id);
    if (!voice) throw new Error("A report without a voice");
    return { request, voice, details: openVoiceDetails(world, voice.sealedDetails) };
  };

  it("given all a client can say, files a report that an office receives like any other", async () => {
    const answer = await world.post({
      api_key,
      jurisdiction_id: "nam-hoa",
      service_code: "mobile-data",
      lat: "21.65321",
      long: "105.87654",
      address_string: "Nhà ông Tư, xóm 5",
      description: "Gọi 0912345678 không được",
      first_name: "Tư",
      last_name: "Nguyễn",
      phone: "0912345678",
      "attribute[operator][]": ["viettel", "vinaphone", "viettel"],
      "attribute[indoors]": "indoor",
      "attribute[hours]": "evening",
      "attribute[since]": "từ hôm bão",
      "attribute[households]": "12",
      "attribute[down]": "3,2",
      "attribute[ping]": "80",
    });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual([
      {
        service_request_id: "NH-26-0001",
        service_notice:
          "Đã ghi nhận và chuyển tới Phòng Văn hóa – Xã hội xã Nam Hòa. Dự kiến trả lời trước ngày 27/11/2026.",
        account_id: null,
      },
    ]);
    const request = await world.request(1);
    expect(request).toMatchObject({
      code: "NH-26-0001",
      channel: "open311",
      status: "submitted",
      services: ["mobile-data"],
      operators: ["viettel", "vinaphone"],
      area: "Xóm 5",
      areaKey: "hamlet:5",
      lat: 21.65321,
      lon: 105.87654,
      receiver: "culture",
    });
    const [voice] = await world.voices(1);
    expect(voice).toMatchObject({
      conversationId: null,
      operators: ["viettel", "vinaphone"],
      indoors: "indoor",
      hours: "evening",
      since: "từ hôm bão",
      households: 12,
      up: null,
      ping: 80,
    });
    expect(voice?.down).toBeCloseTo(3.2);
    const details = openVoiceDetails(world, voice?.sealedDetails ?? "");
    expect(details).toMatchObject({ landmark: "Nhà ông Tư, xóm 5", contact: "Nguyễn Tư, 0912345678" });
    expect(details.words).not.toContain("0912345678");
    expect(await world.owed(1)).toEqual([{ officeId: "culture", what: "assigned", step: "event:1" }]);
  });

  it("given a post, history says which key filed it, and not the key", async () => {
    const [event] = await world.history(1);
    expect(event).toMatchObject({ verb: "file", actorKind: "staff", via: "open311" });
    expect(event?.actorId).toMatch(/^open311:[0-9a-f]{12}$/);
    expect(api_key).not.toContain(String(event?.actorId).slice(8));
  });

  it("given requests.xml, answers in XML in the specification's order", async () => {
    const fields = {
      api_key,
      jurisdiction_id: "nam-hoa",
      service_code: "wifi",
      address_string: "Xóm 6 & chợ",
    };
    const xml = await (await world.post(fields, "/requests.xml")).text();
    expect(fieldOrder(xml, "service_requests")).toEqual(["request"]);
    expect(fieldOrder(xml, "request")).toEqual(["service_request_id", "service_notice", "account_id"]);
    expect(readXml(xml)).toMatchObject({
      service_requests: { request: [{ service_request_id: "NH-26-0002", account_id: "" }] },
    });
  });

  it("given nothing but a service and a place, is enough; what is not said stays unsaid", async () => {
    const { request, voice, details } = await posted({ lat: "21.6", long: "105.9", description: "" });
    expect(request).toMatchObject({ area: null, operators: [], urgent: false });
    expect(voice).toMatchObject({ indoors: null, hours: null, since: null, households: null, down: null });
    expect(details).toEqual({ words: "", landmark: null, contact: null });
  });

  it.each([
    ["cho Quang Vinh", "Cho Quang Vinh"],
    ["số nhà 12 ngõ 3", null],
    ["nhà em cuối đường", null],
    ["thôn 7", "Thôn 7"],
  ])("given the address “%s”, everybody may read %j of it", async (address_string, area) => {
    const { request, details } = await posted({ address_string });
    expect(request.area).toBe(area);
    expect(details.landmark).toBe(address_string);
  });

  it("given a picture Zalo holds, has it fetched; given one of anywhere else, leaves it", async () => {
    const own = await posted({ address_string: "xóm 8", media_url: "https://f1.photo.zdn.vn/a.jpg" });
    const foreign = await posted({ address_string: "xóm 8", media_url: "http://169.254.169.254/latest" });
    const of = (id: number) => world.db.select().from(media).where(eq(media.requestId, id));
    expect(await of(own.request.id)).toMatchObject([{ purpose: "photo", status: "pending" }]);
    expect(await of(foreign.request.id)).toEqual([]);
  });

  it("given an alias of the locality in the address bar, files it there", async () => {
    const { key } = await world.newKey("*", "Tỉnh");
    const body = new URLSearchParams({ api_key: key, service_code: "voice", address_string: "phố 3" });
    const answer = await world.go("/requests.json?jurisdiction_id=quang-trung", { method: "POST", body });
    expect(await answer.json()).toMatchObject([
      { service_request_id: expect.stringMatching(/^PHS-26-0001$/) },
    ]);
  });

  it("given what was posted, a reader finds it, without a word of the person", async () => {
    const text = await world.text("/requests/NH-26-0001.json");
    expect(JSON.parse(text)).toMatchObject([{ address: "Xóm 5, xã Nam Hòa", lat: 21.65, long: 105.88 }]);
    expect(text).not.toMatch(/Tư|0912345678|bão|không được/);
  });
});
