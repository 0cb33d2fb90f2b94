import { createServer } from "node:net";
import { describe, expect, it } from "vitest";
import { transportFailure } from "../../../src/zalo/errors/transport-failure.ts";

const endpoint = "POST /v3.0/oa/message/cs";
const failed = (code: string) =>
  new TypeError("fetch failed", { cause: Object.assign(new Error("x"), { code }) });

describe("transportFailure", () => {
  it.each([
    "ECONNREFUSED",
    "ENOTFOUND",
    "EAI_AGAIN",
    "EHOSTUNREACH",
    "UND_ERR_CONNECT_TIMEOUT",
    "CERT_HAS_EXPIRED",
  ])("given %s, knows that nothing was sent", (code) => {
    expect(transportFailure(endpoint, failed(code))).toMatchObject({ sent: "no", endpoint });
  });

  it.each(["ECONNRESET", "EPIPE", "UND_ERR_SOCKET", "UND_ERR_HEADERS_TIMEOUT", "ETIMEDOUT", "SOMETHING_NEW"])(
    "given %s, admits that it may have been sent",
    (code) => {
      expect(transportFailure(endpoint, failed(code)).sent).toBe("maybe");
    },
  );

  it("given several addresses that all refuse, knows that nothing was sent", () => {
    const refused = Object.assign(new Error("x"), { code: "ECONNREFUSED" });
    const cause = new AggregateError([refused, refused]);
    expect(transportFailure(endpoint, new TypeError("fetch failed", { cause })).sent).toBe("no");
  });

  it("given several addresses of which one was reset, admits doubt", () => {
    const errors = ["ECONNREFUSED", "ECONNRESET"].map((code) => Object.assign(new Error("x"), { code }));
    const cause = new AggregateError(errors);
    expect(transportFailure(endpoint, new TypeError("fetch failed", { cause })).sent).toBe("maybe");
  });

  it.each([[new Error("network connection lost")], ["a string"], [null], [undefined]])(
    "given %s without a code, admits doubt",
    (error) => {
      expect(transportFailure(endpoint, error).sent).toBe("maybe");
    },
  );

  it("given the one sentence that Workers give, passes it on", () => {
    const error = transportFailure(endpoint, new Error("Network connection lost."));
    expect(error.message).toContain("Network connection lost.");
  });

  it("given a time-out, says so in words and warns about repeating a send", () => {
    const error = transportFailure(endpoint, new DOMException("The operation timed out", "TimeoutError"));
    expect(error.sent).toBe("maybe");
    expect(error.message).toContain("took too long");
    expect(error.message).toContain("before repeating");
  });

  it("given a port where nobody listens, knows that nothing was sent", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const address = server.address();
    const port = typeof address === "object" && address ? address.port : 0;
    await new Promise((resolve) => server.close(resolve));
    const error = await fetch(`http://127.0.0.1:${port}`).catch((thrown: unknown) => thrown);
    expect(transportFailure(endpoint, error).sent).toBe("no");
  });

  it("given a server that takes the request and hangs up, admits doubt", async () => {
    const server = createServer((socket) => socket.once("data", () => socket.destroy())).listen(
      0,
      "127.0.0.1",
    );
    await new Promise((resolve) => server.once("listening", resolve));
    const address = server.address();
    const port = typeof address === "object" && address ? address.port : 0;
    const error = await fetch(`http://127.0.0.1:${port}`, { method: "POST", body: "x" }).catch(
      (thrown: unknown) => thrown,
    );
    await new Promise((resolve) => server.close(resolve));
    expect(transportFailure(endpoint, error).sent).toBe("maybe");
  });
});
