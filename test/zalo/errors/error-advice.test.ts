import { describe, expect, it } from "vitest";
import { errorAdvice, ZaloApiError, type ZaloErrorAction } from "../../../src/zalo/index.ts";

const table: ReadonlyArray<readonly [number, ZaloErrorAction]> = [
  [-32, "retry"],
  [-100, "reupload"],
  [-200, "retry_once"],
  [-201, "fix_payload"],
  [-204, "human"],
  [-205, "human"],
  [-207, "human"],
  [-208, "human"],
  [-209, "human"],
  [-210, "fix_payload"],
  [-211, "human"],
  [-212, "human"],
  [-213, "never_for_user"],
  [-214, "retry"],
  [-216, "refresh_token"],
  [-217, "never_for_user"],
  [-218, "reschedule"],
  [-219, "human"],
  [-220, "refresh_token"],
  [-221, "human"],
  [-222, "never_for_user"],
  [-223, "human"],
  [-224, "human"],
  [-227, "never_for_user"],
  [-230, "wait_for_user"],
  [-232, "wait_for_user"],
  [-233, "fix_payload"],
  [-234, "reschedule"],
  [-235, "human"],
  [-237, "human"],
  [-238, "fix_payload"],
  [-240, "fix_payload"],
  [-241, "fix_payload"],
  [-242, "human"],
  [-244, "never_for_user"],
  [-248, "human"],
  [-249, "fix_payload"],
  [-305, "wait_for_user"],
  [-311, "wait_for_user"],
  [-320, "human"],
  [-321, "human"],
  [-403, "human"],
  [-1340, "fix_payload"],
  [-1341, "fix_payload"],
];

const zbs = [
  -100, -101, -102, -103, -104, -105, -106, -107, -108, -109, -1091, -110, -111, -112, -1121, -1122, -1123,
  -1124, -113, -1131, -1132, -114, -115, -116, -117, -118, -119, -120, -1201, -1202, -121, -122, -123, -124,
  -1241, -125, -126, -127, -128, -129, -130, -131, -132, -133, -134, -135, -1351, -136, -137, -138, -1381,
  -139, -140, -141, -142, -143, -144, -1441, -145, -146, -147, -1471, -1472, -148, -149, -1491, -150, -151,
  -152, -153, -158, -159, -160, -161, -162,
];

describe("errorAdvice", () => {
  it.each(table)("given %i, says %s", (code, action) => {
    expect(errorAdvice(code).action).toBe(action);
  });

  it.each([...table.map(([code]) => code)])(
    "given %i, has a sentence for developers and one for officers",
    (code) => {
      const { advice, adviceVi } = errorAdvice(code);
      expect(advice).toMatch(/\w{3,}.*\.$/);
      expect(adviceVi).toMatch(/^\p{Lu}.*\.$/u);
      expect(adviceVi).toBe(adviceVi.normalize("NFC"));
      expect(advice).not.toBe(adviceVi);
    },
  );

  it.each(zbs)("given the template code %i, is in the table", (code) => {
    expect(errorAdvice(code, "", "zbs").advice).not.toContain("no table");
  });

  it("given -100, depends on who answers", () => {
    expect(errorAdvice(-100).action).toBe("reupload");
    expect(errorAdvice(-100, "", "zbs").action).toBe("retry_once");
  });

  it.each([
    [-124, "refresh_token"],
    [-118, "never_for_user"],
    [-144, "reschedule"],
    [-137, "human"],
    [-108, "fix_payload"],
  ] as const)("given the template code %i, says %s", (code, action) => {
    expect(errorAdvice(code, "", "zbs").action).toBe(action);
  });

  it("given -223, tells missing permission and the limit of articles apart by Zalo's text", () => {
    expect(errorAdvice(-223, "OA has not authorized this API").advice).toContain("consent");
    expect(errorAdvice(-223, "out of limit quota create article").advice).toContain("articles");
  });

  it("given a code nobody has described, asks for a human and names it", () => {
    expect(errorAdvice(-9_999)).toMatchObject({ action: "human", advice: expect.stringContaining("-9999") });
    expect(errorAdvice(-9_999).adviceVi).toContain("-9999");
  });
});

describe("ZaloApiError", () => {
  it("given a code, teaches: what was called, what Zalo said, what to do", () => {
    const error = new ZaloApiError(-230, "User has not interacted", "POST /v3.0/oa/message/cs");
    expect(error).toMatchObject({ name: "ZaloApiError", code: -230, action: "wait_for_user" });
    expect(error.message).toContain("POST /v3.0/oa/message/cs");
    expect(error.message).toContain("User has not interacted");
    expect(error.message).toContain("7 days");
    expect(error.adviceVi).toContain("7 ngày");
  });
});
