import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readForm } from "../../../src/open311/requests/read-form.ts";

const good = { service_code: "voice", address_string: "xóm 5" };
const read = (fields: Record<string, string>) => readForm(new URLSearchParams(fields));

describe("reading a posted request", () => {
  it("given the least, reads a report that says nothing more", () => {
    expect(read(good)).toEqual({
      service: "voice",
      location: null,
      address: "xóm 5",
      words: "",
      contact: null,
      mediaUrl: null,
      operators: [],
      indoors: null,
      hours: null,
      since: null,
      households: null,
      speed: null,
    });
  });

  it("given the specification's own example, reads what is known here and leaves the rest", () => {
    const body =
      "api_key=xyz&jurisdiction_id=city.gov&service_code=voice&lat=21.65&long=105.87&address_string=1234+5th+street&email=smit333%40sfgov.edu&device_id=tt222111&account_id=123456&first_name=john&last_name=smith&phone=111111111&description=A+large+sinkhole+is+destroying+the+street&media_url=http%3A%2F%2Ffarm3.static.flickr.com%2F2002%2F2212426634_5ed477a060.jpg&attribute[WHISPAWN]=123456&attribute[WHISDORN]=COISL001";
    expect(readForm(new URLSearchParams(body))).toMatchObject({
      location: { lat: 21.65, lon: 105.87 },
      address: "1234 5th street",
      words: "A large sinkhole is destroying the street",
      contact: "smith john, 111111111, smit333@sfgov.edu",
      mediaUrl: "http://farm3.static.flickr.com/2002/2212426634_5ed477a060.jpg",
      operators: [],
    });
  });

  it.each([
    ["attribute[operator]=viettel&attribute[operator]=mobifone", ["viettel", "mobifone"]],
    ["attribute[operator][]=viettel&attribute[operator][]=mobifone", ["viettel", "mobifone"]],
    ["attribute[operator]=viettel&attribute[operator][]=viettel", ["viettel"]],
    ["attribute[operator]=", []],
  ])("given %s, reads %j", (more, operators) => {
    expect(readForm(new URLSearchParams(`service_code=voice&address_string=x&${more}`)).operators).toEqual(
      operators,
    );
  });

  it.each([
    ["21.5", 21.5],
    ["21,5", 21.5],
    [" 21.5 ", 21.5],
    ["-0", -0],
  ])("given “%s” as a number, reads it", (lat, expected) => {
    expect(read({ ...good, lat, long: "105.9" }).location?.lat).toBe(expected);
  });

  it.each(["1e3", "0x10", "Infinity", "NaN", "12 345", "1.2.3", "١٢"])(
    "given “%s” as a number, refuses it",
    (down) => {
      expect(() => read({ ...good, "attribute[down]": down })).toThrow("attribute[down] is not a number.");
    },
  );

  it("given an ID number or a password among the words, masks it before anything is kept", () => {
    const secret = "CCCD 038123456789, mật khẩu: Abc@12345";
    const { words, address, since } = read({
      ...good,
      description: secret,
      address_string: secret,
      "attribute[since]": secret,
    });
    for (const text of [words, address, since]) {
      expect(text).not.toContain("038123456789");
      expect(text).not.toContain("Abc@12345");
    }
  });

  it("given several mistakes, names each field", () => {
    const wrong = { service_code: "voice", lat: "x", "attribute[up]": "y", "attribute[indoors]": "z" };
    try {
      read(wrong);
      expect.unreachable();
    } catch (error) {
      const { status, problems } = error as { status: number; problems: string[] };
      expect(status).toBe(400);
      expect(problems.map((problem) => problem.split(" ")[0])).toEqual([
        "lat",
        "attribute[indoors]",
        "attribute[up]",
        "lat",
      ]);
    }
  });

  it("given any fields at all, reads them or refuses them, never breaks", () => {
    const name = fc.oneof(
      fc.string(),
      fc.constantFrom("lat", "long", "attribute[operator][]", "attribute[down]", "__proto__", "description"),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.string())), (fields) => {
        const form = new URLSearchParams([["service_code", "wifi"], ["address_string", "thôn 2"], ...fields]);
        try {
          expect(readForm(form).service).toBeDefined();
        } catch (error) {
          expect([400, 404]).toContain((error as { status: number }).status);
        }
      }),
    );
  });
});
