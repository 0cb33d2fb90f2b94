/** A hash table from a pair of ids to a number, open addressing over typed arrays; `size` is a power of two. */
export type PairTable = { first: Uint32Array; second: Uint32Array; value: Uint32Array; count: number };

/** A free place holds this as its first id. */
const FREE = 0xffffffff;

export function createPairTable(capacity = 1024): PairTable {
  let size = 16;
  while (size < capacity * 1.5) size *= 2;
  return {
    first: new Uint32Array(size).fill(FREE),
    second: new Uint32Array(size),
    value: new Uint32Array(size),
    count: 0,
  };
}

function place(table: PairTable, first: number, second: number): number {
  const mask = table.first.length - 1;
  let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  let at = (hash ^ (hash >>> 13)) & mask;
  while (table.first[at] !== FREE && (table.first[at] !== first || table.second[at] !== second)) {
    at = (at + 1) & mask;
  }
  return at;
}

/** The value of a pair, -1 when it is not in the table. */
export function getPair(table: PairTable, first: number, second: number): number {
  const at = place(table, first, second);
  return table.first[at] === FREE ? -1 : (table.value[at] ?? -1);
}

/** Adds to the value of a pair, from zero when it is new. */
export function addToPair(table: PairTable, first: number, second: number, amount: number): void {
  const at = claim(table, first, second);
  table.value[at] = (table.value[at] ?? 0) + amount;
}

/** The number given to a pair: a new pair gets the next one. */
export function numberPair(table: PairTable, first: number, second: number): number {
  const before = table.count;
  const at = claim(table, first, second);
  if (table.count > before) table.value[at] = before;
  return table.value[at] ?? 0;
}

/** A table with only the pairs whose value reaches `least`. */
export function prunePairs(table: PairTable, least: number): PairTable {
  let kept = 0;
  for (let i = 0; i < table.first.length; i++) {
    if (table.first[i] !== FREE && (table.value[i] ?? 0) >= least) kept++;
  }
  const pruned = createPairTable(kept);
  for (let i = 0; i < table.first.length; i++) {
    const value = table.value[i] ?? 0;
    if (table.first[i] === FREE || value < least) continue;
    const at = claim(pruned, table.first[i] ?? 0, table.second[i] ?? 0);
    pruned.value[at] = value;
  }
  return pruned;
}

function claim(table: PairTable, first: number, second: number): number {
  let at = place(table, first, second);
  if (table.first[at] !== FREE) return at;
  if ((table.count + 1) * 1.5 > table.first.length) {
    grow(table);
    at = place(table, first, second);
  }
  table.first[at] = first;
  table.second[at] = second;
  table.count++;
  return at;
}

function grow(table: PairTable): void {
  const old = { ...table };
  const bigger = createPairTable(table.first.length * 1.4);
  table.first = bigger.first;
  table.second = bigger.second;
  table.value = bigger.value;
  for (let i = 0; i < old.first.length; i++) {
    const first = old.first[i] ?? FREE;
    if (first === FREE) continue;
    const at = place(table, first, old.second[i] ?? 0);
    table.first[at] = first;
    table.second[at] = old.second[i] ?? 0;
    table.value[at] = old.value[i] ?? 0;
  }
}
