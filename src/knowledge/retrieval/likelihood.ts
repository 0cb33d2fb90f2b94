/** How many documents a term may stand in before one occurrence says nothing; how long a document is an ordinary one. */
const SPREAD = 1 / 100;
const LENGTH = 300;
/** Likelihoods of words that hang together are too sure of themselves by about this much. */
const TEMPER = 0.5;

type Asked = { documents: number; share: number };

/**
 * The logarithm of how much likelier a document's words are to ask this than all documents' words are, smoothed by
 * the latter (query likelihood with a Dirichlet prior): a term counts the more the rarer it is elsewhere, and every
 * word of the query that a long document does not hold counts against it.
 * @param times occurrences of each term, from slot 1.
 * @param length syllables of the document.
 */
export function logLikelihood(terms: readonly Asked[], times: Float32Array, length: number): number {
  const against = Math.log(1 + length / LENGTH);
  let sum = 0;
  for (const [position, { documents, share }] of terms.entries()) {
    const found = times[position + 1] as number;
    if (found > 0) sum += share * Math.log(1 + found / (SPREAD * documents));
    sum -= share * against;
  }
  return sum;
}

/** Shares that sum to 1, the likelier the larger. */
export function sharesOf(logs: readonly number[]): number[] {
  const most = Math.max(...logs);
  const powers = logs.map((log) => Math.exp(TEMPER * (log - most)));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / (sum || 1));
}
