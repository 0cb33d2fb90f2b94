import { expect, it } from "vitest";
import { initials } from "../../src/localities/initials.ts";

it.each([
  ["Nam Hòa", "NH"],
  ["Nam Sầm Sơn", "NSS"],
  ["Đông Đô", "DD"],
  ["Ứng Hòa", "UH"],
  ["Ea H’leo", "EHL"],
  ["Một Hai Ba Bốn Năm", "MHBB"],
])("%s begins with %s", (name, letters) => {
  expect(initials(name)).toBe(letters);
});
