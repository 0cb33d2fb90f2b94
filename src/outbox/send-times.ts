/** Longer than any call may take: a row still “sending” after this lost its process. */
export const sendLeaseMs = 30_000;
/** Zalo may show an accepted message in the history a little later. */
export const historyDelayMs = 20_000;
