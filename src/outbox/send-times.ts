/** Longer than any call may take: a row still “sending” after this lost its process. */
export const sendLeaseMs = 30_000;
/** Zalo may show an accepted message in the history a little later. */
export const historyDelayMs = 20_000;
const hour = 3_600_000;
/** A consultation message is free for so long after the citizen's last interaction, and impossible after the other. */
export const freeWindowMs = 48 * hour;
export const consultationWindowMs = 7 * 24 * hour;
