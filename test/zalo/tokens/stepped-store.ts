import type { TokenStore } from "../../../src/zalo/index.ts";

/** A store with something that happens once in between: right before the given one of its next calls, from 1. */
export function steppedStore(store: TokenStore) {
  let left = 0;
  let act = async () => {};

  function stepped<Given extends unknown[], Result>(verb: (...given: Given) => Promise<Result>) {
    return async (...given: Given): Promise<Result> => {
      left -= 1;
      if (left === 0) await act();
      return verb(...given);
    };
  }

  const between: TokenStore = {
    ...store,
    read: stepped(store.read),
    acquireLease: stepped(store.acquireLease),
    releaseLease: stepped(store.releaseLease),
    markRefreshing: stepped(store.markRefreshing),
    storePair: stepped(store.storePair),
    markNeedsRelink: stepped(store.markNeedsRelink),
  };
  return {
    store: between,
    before(call: number, what: () => Promise<void>) {
      left = call;
      act = what;
    },
    /** True when the call has come. */
    happened: () => left <= 0,
  };
}
