import sharp, { type Sharp } from "sharp";

/** A picture of one colour. */
export function plainImage(width: number, height: number, background = "#4a7a2c"): Sharp {
  return sharp({ create: { width, height, channels: 3, background } });
}

/** A JPEG as a phone takes it: grain that does not compress away, where and with what it was taken, a profile. */
export async function phonePhoto({
  width,
  height,
  orientation = 1,
}: {
  width: number;
  height: number;
  orientation?: number;
}) {
  const grain = {
    width,
    height,
    channels: 3 as const,
    noise: { type: "gaussian" as const, mean: 128, sigma: 30 },
  };
  return await sharp({ create: { ...grain, background: "#808080" } })
    .withMetadata({ orientation })
    .withExifMerge({
      IFD0: { Make: "Pixel of Bac Nam", Artist: "Nguyen Van Nam" },
      IFD3: {
        GPSLatitudeRef: "N",
        GPSLatitude: "19/1 44/1 0/1",
        GPSLongitudeRef: "E",
        GPSLongitude: "105/1 53/1 0/1",
      },
    })
    .withXmp(
      '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></x:xmpmeta>',
    )
    .jpeg()
    .toBuffer();
}
