/** What is kept of one medium; `upload` holds a file as it was sent until it is drawn anew. */
export type ContentKind = "photo" | "thumbnail" | "document" | "upload";

/** Where bytes are kept. Writing twice is writing once; what is not there is `null`, and no error to erase. */
export type MediaStore = {
  name: "database" | "s3";
  /** The key under which a medium's bytes stand, for the column `storage_key`. */
  keyOf(medium: { id: string; locality: string }): string;
  put(key: string, kind: ContentKind, bytes: Uint8Array, contentType: string): Promise<void>;
  get(key: string, kind: ContentKind): Promise<Uint8Array | null>;
  /** Everything under the key, or only some of it. */
  erase(key: string, kinds?: readonly ContentKind[]): Promise<void>;
};

export const contentKinds: readonly ContentKind[] = ["photo", "thumbnail", "document", "upload"];
