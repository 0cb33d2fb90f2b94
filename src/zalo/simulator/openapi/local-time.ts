const zone = 7 * 3600_000;

/** The hour of the day in Việt Nam, 0 to 23, of a time in ms. */
export const localHour = (time: number): number => new Date(time + zone).getUTCHours();

/** The date in Việt Nam as YYYY-MM-DD. */
export const localDay = (time: number): string => new Date(time + zone).toISOString().slice(0, 10);

/** The date in Việt Nam as dd/mm/yyyy, the form of the API's answers. */
export const localDate = (time: number): string => localDay(time).split("-").reverse().join("/");
