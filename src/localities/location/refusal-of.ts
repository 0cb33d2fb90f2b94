/** Mainland, islands and a margin, in degrees: what lies beyond cannot be a resident's home. */
export const vietnamBox = { south: 6.5, north: 23.5, west: 102, east: 118 };

/** Why a location cannot be meant, in words for the resident; `null` when it can. */
export function refusalOf({ lat, lon }: { lat: number; lon: number }): string | null {
  if (!Number.isFinite(lat) || !Number.isFinite(lon) || (lat === 0 && lon === 0))
    return "Vị trí vừa gửi bị trống. Bác gửi lại vị trí, hoặc nhắn tên nơi bị yếu sóng.";
  const { south, north, west, east } = vietnamBox;
  if (lat < south || lat > north || lon < west || lon > east)
    return "Vị trí vừa gửi nằm ngoài Việt Nam. Bác xem lại định vị trên máy, hoặc nhắn tên nơi bị yếu sóng.";
  return null;
}
