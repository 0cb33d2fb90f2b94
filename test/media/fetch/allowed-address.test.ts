import { describe, expect, it } from "vitest";
import { allowedAddress, type HostRules } from "../../../src/media/fetch/allowed-address.ts";

const plain: HostRules = { allowedHosts: [] };
const allows = (link: string, rules: HostRules = plain) => allowedAddress(link, rules) !== null;

describe("the hosts media may come from", () => {
  it.each([
    "https://f6.photo.talk.zdn.vn/photo.jpg",
    "https://a.zadn.vn/x/y?z=1",
    "https://F6.Photo.Talk.ZDN.VN/photo.jpg",
  ])("given %s of Zalo's, allows it", (link) => {
    expect(allows(link)).toBe(true);
  });

  it.each([
    "http://f6.photo.talk.zdn.vn/photo.jpg",
    "https://zdn.vn.evil.example/photo.jpg",
    "https://evilzdn.vn/photo.jpg",
    "https://zdn.vn@evil.example/photo.jpg",
    "https://user:pass@a.zdn.vn/photo.jpg",
    "https://a.zdn.vn:8443/photo.jpg",
    "https://127.0.0.1/photo.jpg",
    "https://2130706433/photo.jpg",
    "https://[::1]/photo.jpg",
    "https://localhost/photo.jpg",
    "file:///etc/passwd",
    "data:image/png;base64,AAAA",
    "ftp://a.zdn.vn/photo.jpg",
    "photo.jpg",
    "",
  ])("given %s, refuses it", (link) => {
    expect(allows(link)).toBe(false);
  });

  it("given hosts of the settings, allows those and nothing beside them", () => {
    const rules = { allowedHosts: ["media.example.vn", "*.cdn.example.vn", "files.example.vn:8443"] };
    expect(allows("https://media.example.vn/a.jpg", rules)).toBe(true);
    expect(allows("https://b.cdn.example.vn/a.jpg", rules)).toBe(true);
    expect(allows("https://files.example.vn:8443/a.jpg", rules)).toBe(true);
    expect(allows("https://cdn.example.vn/a.jpg", rules)).toBe(false);
    expect(allows("https://x.media.example.vn/a.jpg", rules)).toBe(false);
    expect(allows("https://files.example.vn/a.jpg", rules)).toBe(false);
    expect(allows("http://media.example.vn/a.jpg", rules)).toBe(false);
  });

  it("given an address the operator named, allows it; a wildcard never reaches an address", () => {
    expect(allows("http://127.0.0.1:4100/a.jpg", { allowedHosts: ["127.0.0.1"] })).toBe(true);
    expect(allows("http://127.0.0.1:4100/a.jpg", { allowedHosts: ["127.0.0.1:4200"] })).toBe(false);
    expect(allows("http://10.0.0.1/a.jpg", { allowedHosts: ["10.0.0.1"] })).toBe(false);
    expect(allows("https://10.0.0.1/a.jpg", { allowedHosts: ["*.0.0.1"] })).toBe(false);
  });

  it("given the simulator's pictures, reaches this machine over http only when told so", () => {
    const link = "http://localhost:3000/simulator/photo.jpg";
    expect(allows(link)).toBe(false);
    expect(allows(link, { allowedHosts: [], allowLoopback: true })).toBe(true);
    expect(allows("http://a.zdn.vn/photo.jpg", { allowedHosts: [], allowLoopback: true })).toBe(false);
  });
});
