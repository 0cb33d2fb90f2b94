/** Acknowledgements go first: Zalo waits two seconds for them, while a turn may wait a little. */
export type RightOfWay = {
  /** Runs what somebody outside is waiting for. */
  first<T>(work: () => Promise<T>): Promise<T>;
  /** Other work: so many at once, each begun while nothing goes first, or after the longest wait. */
  lane(atOnce: number): <T>(work: () => Promise<T>) => Promise<T>;
};

export type RightOfWayOptions = {
  delay: (ms: number) => Promise<void>;
  /** Under a load without a gap other work still goes on, slowly. */
  longestWaitMs: number;
};

export function createRightOfWay({ delay, longestWaitMs }: RightOfWayOptions): RightOfWay {
  let goingFirst = 0;
  const forGap: (() => void)[] = [];
  const gap = () => new Promise<void>((open) => forGap.push(open));

  return {
    async first(work) {
      goingFirst += 1;
      try {
        return await work();
      } finally {
        goingFirst -= 1;
        if (goingFirst === 0) for (const open of forGap.splice(0)) open();
      }
    },
    lane(atOnce) {
      let running = 0;
      const inLine: (() => void)[] = [];
      return async (work) => {
        if (running < atOnce) running += 1;
        else await new Promise<void>((turn) => inLine.push(turn));
        try {
          if (goingFirst > 0) await Promise.race([gap(), delay(longestWaitMs)]);
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
