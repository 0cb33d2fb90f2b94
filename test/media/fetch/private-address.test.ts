import { describe, expect, it } from "vitest";
import { isAddress, isPrivateAddress } from "../../../src/media/fetch/private-address.ts";

describe("private addresses", () => {
  it.each([
    "127.0.0.1",
    "10.1.2.3",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "0.0.0.0",
    "198.18.0.1",
    "224.0.0.1",
    "255.255.255.255",
    "::1",
    "[::1]",
    "::",
    "fe80::1",
    "fd00::1",
    "::ffff:10.0.0.1",
    "::ffff:7f00:1",
    "2002:7f00:1::",
    "2001::1",
    "2001:db8::1",
    "ff02::1",
    "300.1.1.1",
    "1.2.3",
    "",
    "name.vn",
  ])("given %s, calls it private", (address) => {
    expect(isPrivateAddress(address)).toBe(true);
  });

  it.each(["118.102.1.1", "8.8.8.8", "172.32.0.1", "100.128.0.1", "2405:4800::1", "[2606:4700::1111]"])(
    "given %s, calls it public",
    (address) => {
      expect(isPrivateAddress(address)).toBe(false);
    },
  );

  it("given a host, tells an address from a name", () => {
    expect(isAddress("10.0.0.1")).toBe(true);
    expect(isAddress("[::1]")).toBe(true);
    expect(isAddress("f6.photo.talk.zdn.vn")).toBe(false);
  });
});
