import { describe, expect, it } from "vitest";
import { verifierRoutes } from "../../src/official-accounts/verifier-routes.ts";

const routes = verifierRoutes(["abcDEF123", "other-code"]);

describe("GET /zalo_verifier<CODE>.html", () => {
  it.each(["abcDEF123", "other-code"])(
    "given the code %s of the settings, answers with it in the meta tag",
    async (code) => {
      const response = await routes.request(`/zalo_verifier${code}.html`);
      expect(response.status).toBe(200);
      expect(response.headers.get("content-type")).toContain("text/html");
      expect(await response.text()).toContain(
        `<meta name="zalo-platform-site-verification" content="${code}"`,
      );
    },
  );

  it.each([
    "/zalo_verifierunknown.html",
    "/zalo_verifier.html",
    "/zalo_verifierabcDEF123.htm",
    "/zalo_verifierabcdef123.html",
    "/zalo_verifier%3Cscript%3E.html",
    "/x/zalo_verifierabcDEF123.html",
  ])("given %s, answers 404", async (path) => {
    expect((await routes.request(path)).status).toBe(404);
  });

  it("given no codes, answers 404 to all", async () => {
    expect((await verifierRoutes([]).request("/zalo_verifier.html")).status).toBe(404);
  });
});
