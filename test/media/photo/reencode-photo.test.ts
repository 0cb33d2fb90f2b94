import { crc32, deflateSync } from "node:zlib";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import type { Photo, ReencodedPhoto } from "../../../src/media/photo/photo.ts";
import { reencodePhoto } from "../../../src/media/photo/reencode-photo.node.ts";
import { phonePhoto, plainImage } from "./phone-photo.ts";

function photoOf(result: ReencodedPhoto): Photo {
  if (result.outcome !== "photo") throw new Error(`refused: ${result.reason}`);
  return result;
}

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");

describe("drawing a picture anew", () => {
  it("given a phone's picture with its place and device, keeps no trace of them", async () => {
    const original = await phonePhoto({ width: 2_000, height: 1_500 });
    const before = await sharp(original).metadata();
    expect(pointsToPlace(before.exif)).toBe(true);
    expect(text(original)).toContain("Pixel of Bac Nam");

    const { photo, thumbnail } = photoOf(await reencodePhoto(original));
    for (const bytes of [photo, thumbnail]) {
      const after = await sharp(bytes).metadata();
      expect(after).toMatchObject({ format: "jpeg", space: "srgb" });
      expect([after.exif, after.xmp, after.iptc, after.icc, after.comments]).toEqual(
        Array.from({ length: 5 }, () => undefined),
      );
      expect(text(bytes)).not.toMatch(/Exif|GPS|Pixel of Bac Nam|ns\.adobe\.com/);
    }
  });

  it("given a large picture, keeps 1,600 pixels of its longest side and a thumbnail of 320", async () => {
    const result = photoOf(await reencodePhoto(await plainImage(4_000, 3_000).jpeg().toBuffer()));
    expect(result).toMatchObject({ width: 1_600, height: 1_200, contentType: "image/jpeg" });
    expect(await sharp(result.photo).metadata()).toMatchObject({ width: 1_600, height: 1_200 });
    expect(await sharp(result.thumbnail).metadata()).toMatchObject({ width: 320, height: 240 });
  });

  it("given a small picture, does not enlarge it", async () => {
    const result = photoOf(await reencodePhoto(await plainImage(200, 100).png().toBuffer()));
    expect(result).toMatchObject({ width: 200, height: 100 });
    expect(await sharp(result.thumbnail).metadata()).toMatchObject({ width: 200, height: 100 });
  });

  it("given a picture that its camera held sideways, turns it upright", async () => {
    const original = await phonePhoto({ width: 800, height: 600, orientation: 6 });
    expect(photoOf(await reencodePhoto(original))).toMatchObject({ width: 600, height: 800 });
  });

  it("given transparency, puts white behind it", async () => {
    const clear = { width: 40, height: 40, channels: 4 as const, background: { r: 0, g: 0, b: 0, alpha: 0 } };
    const { photo } = photoOf(await reencodePhoto(await sharp({ create: clear }).png().toBuffer()));
    const [red, green, blue] = await sharp(photo).raw().toBuffer();
    expect([red, green, blue]).toEqual([255, 255, 255]);
  });

  it.each(["png", "webp", "avif", "gif", "jpeg"] as const)("given %s, makes it JPEG", async (format) => {
    const result = photoOf(await reencodePhoto(await plainImage(64, 48).toFormat(format).toBuffer()));
    expect((await sharp(result.photo).metadata()).format).toBe("jpeg");
    expect(result).toMatchObject({ width: 64, height: 48 });
  });

  it.each(["gif", "webp"] as const)("given an animated %s, keeps its first picture", async (format) => {
    const frames = [plainImage(30, 20, "#ff0000"), plainImage(30, 20, "#0000ff")];
    const pngs = await Promise.all(frames.map((frame) => frame.png().toBuffer()));
    const animated = await sharp(pngs, { join: { animated: true } })
      .toFormat(format)
      .toBuffer();
    expect((await sharp(animated).metadata()).pages).toBe(2);
    const result = photoOf(await reencodePhoto(animated));
    expect(result).toMatchObject({ width: 30, height: 20 });
    const [red = 0, , blue = 255] = await sharp(result.photo).raw().toBuffer();
    expect(red).toBeGreaterThan(200);
    expect(blue).toBeLessThan(60);
  });

  it("given an iPhone's HEIC, says that this format is not read", async () => {
    const heic = Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic", "latin1");
    expect(await reencodePhoto(heic)).toEqual({ outcome: "refused", reason: "unsupported-format" });
  });

  it("given a drawing with a link inside, or any other file, does not open it", async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>';
    for (const file of [svg, "%PDF-1.7", "MZ", ""]) {
      expect(await reencodePhoto(Buffer.from(file))).toEqual({ outcome: "refused", reason: "not-an-image" });
    }
  });

  it("given a picture that broke off on the way, refuses it", async () => {
    const whole = await phonePhoto({ width: 900, height: 700 });
    for (const part of [0.02, 0.3, 0.6]) {
      const cut = whole.subarray(0, Math.floor(whole.length * part));
      expect(await reencodePhoto(cut)).toEqual({ outcome: "refused", reason: "broken-image" });
    }
  });

  it("given the first bytes of a picture and then rubbish, refuses it", async () => {
    for (const start of ["\xff\xd8\xff\xe0", "\x89PNG\r\n\x1a\n", "GIF89a", "RIFF\0\0\0\0WEBP"]) {
      const file = Buffer.from(`${start}${"rubbish ".repeat(40)}`, "latin1");
      expect(await reencodePhoto(file)).toEqual({ outcome: "refused", reason: "broken-image" });
    }
  });

  it("given a small file that unfolds to 900 million pixels, refuses it before unfolding", async () => {
    const bomb = pngHeaderBomb(30_000, 30_000);
    expect(bomb.length).toBeLessThan(2_000);
    expect(await reencodePhoto(bomb)).toEqual({ outcome: "refused", reason: "too-many-pixels" });
  });
});

/** Whether EXIF has a GPS section: tag 0x8825 in either byte order. */
function pointsToPlace(exif: Uint8Array | undefined): boolean {
  const content = Buffer.from(exif ?? []).toString("latin1");
  return content.includes("\x88\x25\0\x04") || content.includes("\x25\x88\x04\0");
}

/** A PNG that announces a huge size and holds next to nothing. */
function pngHeaderBomb(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.alloc(4_096))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
