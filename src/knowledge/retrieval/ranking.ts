/** Weight of each of FEATURES in the score, in their order. They sum to 1. */
export const RANKING = [0.16, 0.16, 0.16, 0.16, 0.08, 0.08, 0.08, 0.06, 0.06, 0];
