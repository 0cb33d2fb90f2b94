class DeadlineError extends Error {
  constructor(ms: number) {
    super(`Not done within ${ms} ms`);
    this.name = "DeadlineError";
  }
}

/** Bounds a wait. The work itself goes on; its late failure is nobody's any more. */
export function receiveWithin(delay: (ms: number) => Promise<void>) {
  return async <T>(work: Promise<T>, ms: number): Promise<T> => {
    let settled = false;
    const done = () => {
      settled = true;
    };
    work.then(done, done);
    const late = delay(ms).then(() => {
      if (!settled) throw new DeadlineError(ms);
      return work;
    });
    return await Promise.race([work, late]);
  };
}
