import { ne } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { localities, serviceRequests } from "../../src/database/schema/index.ts";
import { type Fields, fieldOrder, type Open311World, openOpen311World, readXml } from "./open311-world.ts";

describe("what the Open311 interface refuses", () => {
  let world: Open311World;
  let api_key: string;
  const good = { jurisdiction_id: "nam-hoa", service_code: "voice", address_string: "xóm 5" };
  beforeAll(async () => {
    world = await openOpen311World();
    api_key = (await world.newKey()).key;
  });
  afterAll(() => world.close());

  const refused = async (answer: Response) => {
    const list = (await answer.json()) as { code: number; description: string }[];
    for (const one of list) expect(Object.keys(one)).toEqual(["code", "description"]);
    expect(list.every(({ code }) => code === answer.status)).toBe(true);
    return [answer.status, list.map(({ description }) => description).join(" ")];
  };

  it.each([
    ["/services.json", 400, "jurisdiction_id was not provided."],
    ["/services.json?jurisdiction_id=", 400, "jurisdiction_id was not provided."],
    ["/services.json?jurisdiction_id=sfgov.org", 404, "jurisdiction_id provided was not found."],
    ["/services.json?jurisdiction_id=%25", 404, "jurisdiction_id provided was not found."],
    ["/services/voice.json", 400, "jurisdiction_id was not provided."],
    ["/services/pothole.json?jurisdiction_id=nam-hoa", 404, "service_code provided was not found."],
    ["/requests.json", 400, "jurisdiction_id was not provided."],
    ["/requests.json?jurisdiction_id=ha-noi", 404, "jurisdiction_id provided was not found."],
    ["/requests/NH-26-0001.json?jurisdiction_id=nam-hoa", 404, "service_request_id provided was not found."],
    ["/requests/%E0%A4%A.json?jurisdiction_id=nam-hoa", 404, "There is no such resource."],
    ["/tokens/1.json?jurisdiction_id=nam-hoa", 404, "token provided was not found."],
    ["/tokens.json?jurisdiction_id=nam-hoa", 400, "token was not provided."],
    ["/potholes.json", 404, "There is no such resource."],
    ["/discovery/1.json", 404, "There is no such resource."],
    ["/requests/a/b.json", 404, "There is no such resource."],
    ["/requests.json?jurisdiction_id=nam-hoa&status=started", 400, "status is open or closed"],
    ["/requests.json?jurisdiction_id=nam-hoa&service_code=007", 400, "“007” is not in the list"],
    ["/requests.json?jurisdiction_id=nam-hoa&start_date=yesterday", 400, "start_date is not in W3C format"],
    ["/requests.json?jurisdiction_id=nam-hoa&end_date=2026-13-01", 400, "end_date is not in W3C format"],
    [
      "/requests.json?jurisdiction_id=nam-hoa&start_date=2026-01-01&end_date=2026-06-01",
      400,
      "may not span more than 90 days",
    ],
    [
      "/requests.json?jurisdiction_id=nam-hoa&start_date=2026-06-02&end_date=2026-06-01",
      400,
      "start_date is later than end_date",
    ],
    ["/requests.json?jurisdiction_id=nam-hoa&page=0", 400, "page is a whole number"],
    [
      "/requests.json?jurisdiction_id=nam-hoa&page_size=1001",
      400,
      "page_size is a whole number from 1 to 1000",
    ],
  ])("given GET %s, answers %i and says why", async (path, status, why) => {
    const [code, said] = await refused(await world.go(path));
    expect(code).toBe(status);
    expect(said).toContain(why);
  });

  it("given XML, lists errors of error with code before description", async () => {
    const answer = await world.go("/services.xml");
    const xml = await answer.text();
    expect(answer.status).toBe(400);
    expect(answer.headers.get("content-type")).toBe("text/xml; charset=utf-8");
    expect(fieldOrder(xml, "error")).toEqual(["code", "description"]);
    expect(readXml(xml)).toEqual({
      "?xml": "",
      errors: { error: [{ code: "400", description: "jurisdiction_id was not provided." }] },
    });
  });

  it("given two mistakes, lists two", async () => {
    const answer = await world.go("/requests.json?jurisdiction_id=nam-hoa&status=x&page=y");
    expect(await answer.json()).toHaveLength(2);
  });

  it.each([
    ["PUT", "/requests.json", "GET, POST"],
    ["DELETE", "/requests/NH-26-0001.json", "GET"],
    ["POST", "/services.json", "GET"],
  ])("given %s %s, answers 405 and what is allowed", async (method, path, allow) => {
    const answer = await world.go(path, { method });
    expect([answer.status, answer.headers.get("allow")]).toEqual([405, allow]);
    expect(await answer.json()).toMatchObject([{ code: 405 }]);
  });

  it.each<[string, Fields, number, string]>([
    ["no key", { ...good }, 403, "api_key was not provided."],
    ["a wrong key", { ...good, api_key: "xyz" }, 403, "Invalid api_key received."],
    ["no jurisdiction", { ...good, jurisdiction_id: "" }, 400, "jurisdiction_id was not provided."],
    ["an unknown jurisdiction", { ...good, jurisdiction_id: "city.gov" }, 404, "jurisdiction_id provided"],
  ])("given a post with %s, answers and files nothing", async (_name, fields, status, why) => {
    const [code, said] = await refused(await world.post(fields));
    expect(code).toBe(status);
    expect(said).toContain(why);
    expect(await world.db.$count(serviceRequests)).toBe(0);
  });

  it.each<[string, Fields, number, string]>([
    ["no service", { service_code: "" }, 400, "service_code was not provided."],
    ["an unknown service", { service_code: "001" }, 404, "service_code provided was not found."],
    ["no place", { address_string: "" }, 400, "lat and long, or address_string, were not provided."],
    ["only an address_id", { address_string: "", address_id: "12" }, 400, "address_id is not known here"],
    ["half a location", { lat: "21.6" }, 400, "lat and long must be given together."],
    ["no number for a latitude", { lat: "north", long: "105" }, 400, "lat is not a number."],
    ["a latitude beyond the pole", { lat: "91", long: "105" }, 400, "lat is above 90."],
    ["a place in no country", { lat: "0", long: "0" }, 400, "not a place in Vietnam"],
    ["a place elsewhere", { lat: "37.77", long: "-122.42" }, 400, "not a place in Vietnam"],
    ["too many words", { description: "a".repeat(4_001) }, 400, "description has more than 4000 characters."],
    [
      "an unknown carrier",
      { "attribute[operator]": "beeline" },
      400,
      "attribute[operator] is one of viettel",
    ],
    ["an unknown hour", { "attribute[hours]": "noon" }, 400, "attribute[hours] is one of all-day"],
    ["half a household", { "attribute[households]": "1.5" }, 400, "is a whole number"],
    ["a negative speed", { "attribute[down]": "-1" }, 400, "attribute[down] is below 0."],
  ])("given a post with %s, answers and files nothing", async (_name, fields, status, why) => {
    const [code, said] = await refused(await world.post({ ...good, api_key, ...fields }));
    expect(code).toBe(status);
    expect(said).toContain(why);
    expect(await world.db.$count(serviceRequests)).toBe(0);
  });

  it("given JSON instead of a form, says what is wanted", async () => {
    const headers = { "content-type": "application/json" };
    const answer = await world.go("/requests.json", { method: "POST", headers, body: "{}" });
    expect(await refused(answer)).toEqual([400, "A request is sent as application/x-www-form-urlencoded."]);
  });

  it("given a body of many kilobytes, does not read it", async () => {
    const answer = await world.post({ ...good, api_key, description: "a".repeat(70_000) });
    expect(await refused(answer)).toEqual([413, "A request has at most 65536 bytes."]);
  });

  it("given one locality only, needs no jurisdiction_id", async () => {
    await world.db.delete(localities).where(ne(localities.slug, "nam-hoa"));
    expect((await world.go("/services.json")).status).toBe(200);
    expect(await (await world.go("/requests.json")).json()).toEqual([]);
    expect((await world.go("/services.json?jurisdiction_id=ngoc-son")).status).toBe(404);
  });
});
