type Typed =
  | Uint8Array<ArrayBuffer>
  | Int16Array<ArrayBuffer>
  | Uint32Array<ArrayBuffer>
  | Float32Array<ArrayBuffer>;

/** A typed array that grows as it is written to. */
export type Growable<T extends Typed> = { array: T; length: number; push(value: number): void };

export function growable<T extends Typed>(make: (size: number) => T, size = 1024): Growable<T> {
  return {
    array: make(size),
    length: 0,
    push(value) {
      if (this.length === this.array.length) {
        const bigger = make(this.array.length * 2);
        bigger.set(this.array);
        this.array = bigger;
      }
      this.array[this.length++] = value;
    },
  };
}

export function trimmed<T extends Typed>(list: Growable<T>): T {
  return list.array.slice(0, list.length) as T;
}
