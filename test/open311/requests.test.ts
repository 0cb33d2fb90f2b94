import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { days, hours } from "../support/clock.ts";
import { databaseKinds } from "../support/databases.ts";
import { fieldOrder, type Open311World, openOpen311World, readXml } from "./open311-world.ts";

/** As the specification writes one request. */
const order = [
  "service_request_id",
  "status",
  "status_notes",
  "service_name",
  "service_code",
  "description",
  "agency_responsible",
  "service_notice",
  "requested_datetime",
  "updated_datetime",
  "expected_datetime",
  "address",
  "address_id",
  "zipcode",
  "lat",
  "long",
  "media_url",
];

describe.each(databaseKinds)("requests of the Open311 interface on %s", (kind) => {
  let world: Open311World;
  const ids = async (query = {}) =>
    (await world.json("/requests.json", query)).map(({ service_request_id }) => service_request_id);

  beforeAll(async () => {
    world = await openOpen311World(kind);
    const near = { lat: 21.65321, lon: 105.87654 };
    const first = await world.file({ trouble: { ...near, services: ["voice", "mobile-data"] } });
    world.clock.advance(hours(1));
    const second = await world.file({ trouble: { area: null, services: [], operators: [] } });
    const third = await world.file({ trouble: { area: "Xóm 6", services: ["wifi"] } });
    await world.file({ locality: "ngoc-son", trouble: { area: "Tổ dân phố 2" } });
    world.clock.advance(hours(1));
    await world.move("decline", third.request.id, undefined, { reason: "own_device" });
    await world.move("resolve", second.request.id);
    void first;
  });
  afterAll(() => world.close());

  it("given one id, answers a list of one with every field of the specification, in its order", async () => {
    const [found, ...others] = await world.json("/requests/NH-26-0001.json");
    expect(others).toEqual([]);
    expect(Object.keys(found ?? {})).toEqual(order);
    expect(found).toEqual({
      service_request_id: "NH-26-0001",
      status: "open",
      status_notes: "đã ghi nhận, chờ cơ quan tiếp nhận",
      service_name: "Sóng yếu: gọi thoại",
      service_code: "voice",
      description: null,
      agency_responsible: "Phòng Văn hóa – Xã hội xã Nam Hòa",
      service_notice: null,
      requested_datetime: "2026-11-20T09:00:00+07:00",
      updated_datetime: "2026-11-20T09:00:00+07:00",
      expected_datetime: "2026-11-27T17:00:00+07:00",
      address: "Xóm 5, xã Nam Hòa",
      address_id: null,
      zipcode: null,
      lat: 21.65,
      long: 105.88,
      media_url: null,
    });
  });

  it("given one id, pays no heed to what belongs to a search", async () => {
    const query = { status: "new", start_date: "x", page: "-1" };
    expect(await world.json("/requests/NH-26-0001.json", query)).toHaveLength(1);
  });

  it("given XML, says the same under service_requests of request, with empty elements for nothing", async () => {
    const xml = await world.text("/requests/NH-26-0001.xml");
    expect(fieldOrder(xml, "service_requests")).toEqual(["request"]);
    expect(fieldOrder(xml, "request")).toEqual(order);
    const [json = {}] = await world.json("/requests/NH-26-0001.json");
    const written = Object.fromEntries(
      Object.entries(json).map(([name, value]) => [name, String(value ?? "")]),
    );
    expect(readXml(xml)).toEqual({ "?xml": "", service_requests: { request: [written] } });
  });

  it("given several, lists those of the one locality, newest first", async () => {
    expect(await ids()).toEqual(["NH-26-0003", "NH-26-0002", "NH-26-0001"]);
    expect(await ids({ jurisdiction_id: "ngoc-son" })).toEqual(["NGS-26-0001"]);
  });

  it("given a declined report, is closed with its reason, and the day it was closed", async () => {
    const [found] = await world.json("/requests/NH-26-0003.json");
    expect(found).toMatchObject({
      status: "closed",
      status_notes: "đã đóng. Lý do: Do máy, SIM hoặc thiết bị của gia đình; đã hướng dẫn cách khắc phục",
      updated_datetime: "2026-11-20T11:00:00+07:00",
    });
  });

  it("given a repair the reporter has not confirmed, is still open and says so; without a place it has the ward's", async () => {
    const [found] = await world.json("/requests/NH-26-0002.json");
    expect(found).toMatchObject({
      status: "open",
      status_notes: "cơ quan báo đã xử lý xong, chờ người báo xác nhận",
      service_code: "unknown",
      address: "xã Nam Hòa",
      lat: null,
      long: null,
    });
  });

  it("given an id as its own token, says the id; given none, that there is none", async () => {
    expect(await world.json("/tokens/NH-26-0001.json")).toEqual([
      { service_request_id: "NH-26-0001", token: "NH-26-0001" },
    ]);
    const xml = await world.text("/tokens/NH-26-0001.xml");
    expect(fieldOrder(xml, "request")).toEqual(["service_request_id", "token"]);
    expect((await world.get("/tokens/12345.json")).status).toBe(404);
  });

  it.each([
    [{ status: "open" }, ["NH-26-0002", "NH-26-0001"]],
    [{ status: "closed" }, ["NH-26-0003"]],
    [{ status: "open,closed" }, ["NH-26-0003", "NH-26-0002", "NH-26-0001"]],
    [{ status: "" }, ["NH-26-0003", "NH-26-0002", "NH-26-0001"]],
    [{ service_code: "voice" }, ["NH-26-0001"]],
    [{ service_code: "wifi,unknown" }, ["NH-26-0003", "NH-26-0002"]],
    [{ service_code: "mobile-data" }, []],
    [{ service_request_id: "NH-26-0003,NH-26-0001", status: "open" }, ["NH-26-0003", "NH-26-0001"]],
    [{ service_request_id: "NGS-26-0001" }, []],
    [{ start_date: "2026-11-20T09:30:00+07:00" }, ["NH-26-0003", "NH-26-0002"]],
    [{ end_date: "2026-11-20T02:30:00Z" }, ["NH-26-0001"]],
    [{ start_date: "2026-11-20", end_date: "2026-11-20" }, ["NH-26-0003", "NH-26-0002", "NH-26-0001"]],
    [{ start_date: "2026-11-21" }, []],
    [{ page_size: "2" }, ["NH-26-0003", "NH-26-0002"]],
    [{ page_size: "2", page: "2" }, ["NH-26-0001"]],
  ])("given %j, lists %j", async (query, expected) => {
    expect(await ids(query)).toEqual(expected);
  });

  it("given a status declared twice, takes both", async () => {
    const answer = await world.go("/requests.json?jurisdiction_id=nam-hoa&status=open&status=closed");
    expect(await answer.json()).toHaveLength(3);
  });

  it("given nothing found, is an empty list in both formats", async () => {
    const query = { service_request_id: "NH-26-9999" };
    expect(await world.json("/requests.json", query)).toEqual([]);
    expect(readXml(await world.text("/requests.xml", query))).toEqual({ "?xml": "", service_requests: "" });
  });

  it("given a report of 91 days ago, lists it only when its day is asked for", async () => {
    world.clock.advance(days(91));
    expect(await ids()).toEqual([]);
    expect(await ids({ start_date: "2026-11-01" })).toHaveLength(3);
    world.clock.set("2026-11-20T11:00:00+07:00");
  });
});
