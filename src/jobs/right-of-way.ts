/** Acknowledgements go first: Zalo waits two seconds for them, while a turn may wait a little. */
export type RightOfWay = {
  /** Runs what somebody outside is waiting for. */
  first<T>(work: () => Promise<T>): Promise<T>;
  /** Other work: so many at once, each begun in a gap of what goes first, or after the longest wait. */
  lane(atOnce: number): <T>(work: () => Promise<T>) => Promise<T>;
};

export type RightOfWayOptions = {
  now: () => Date;
  delay: (ms: number) => Promise<void>;
  /** From so many a second on, a moment without any is a breath between two bursts, not a gap. */
  stormPerSecond: number;
  /** Under a load without a gap other work still goes on, slowly. */
  longestWaitMs: number;
};

const windowMs = 100;

export function createRightOfWay(options: RightOfWayOptions): RightOfWay {
  const { now, delay, stormPerSecond, longestWaitMs } = options;
  let goingFirst = 0;
  let windowEndsAt = 0;
  let inWindow = 0;
  let stormUntil = 0;
  const forGap: (() => void)[] = [];
  const gap = () => new Promise<void>((open) => forGap.push(open));

  function countOne() {
    const at = now().getTime();
    if (at >= windowEndsAt || at < windowEndsAt - windowMs) {
      windowEndsAt = at + windowMs;
      inWindow = 0;
    }
    inWindow += 1;
    if (inWindow * 1_000 >= stormPerSecond * windowMs) stormUntil = at + 2 * windowMs;
  }

  // A clock that was set back must not make a storm last.
  function isStorm(): boolean {
    const left = stormUntil - now().getTime();
    return left > 0 && left <= 2 * windowMs;
  }

  return {
    async first(work) {
      countOne();
      goingFirst += 1;
      try {
        return await work();
      } finally {
        goingFirst -= 1;
        if (goingFirst === 0 && !isStorm()) for (const open of forGap.splice(0)) open();
      }
    },
    lane(atOnce) {
      let running = 0;
      const inLine: (() => void)[] = [];
      return async (work) => {
        if (running < atOnce) running += 1;
        else await new Promise<void>((turn) => inLine.push(turn));
        try {
          if (goingFirst > 0 || isStorm()) await Promise.race([gap(), delay(longestWaitMs)]);
          return await work();
        } finally {
          // The place passes on directly, so that a newcomer cannot slip in between.
          const next = inLine.shift();
          if (next) next();
          else running -= 1;
        }
      };
    },
  };
}
