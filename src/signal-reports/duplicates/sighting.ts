/** Where something was reported: the key of its area (`areaKey`) and, when shared, WGS 84 degrees. */
export type Placed = { areaKey: string | null; lat: number | null; lon: number | null };

/** What comparing reports needs to know of one. No operator means unsaid; `services` as the form has them. */
export type Sighting = Placed & { operators: readonly string[]; services: readonly string[]; at: Date };
