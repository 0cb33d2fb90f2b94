type Typed<Type extends string> = {
  type: Type;
  /** The payload as it came. */
  payload: Record<string, unknown>;
};
type Preview = { url?: string; thumbnail?: string; description?: string };

export type LocationAttachment = Typed<"location"> & { latitude: number; longitude: number };
export type FileAttachment = Typed<"file"> & {
  url?: string;
  /** Bytes; Zalo writes it as a string. */
  size?: number;
  name?: string;
  checksum?: string;
  /** Extension or media type, as the sender's phone wrote it. */
  fileType?: string;
};

/** One element of `message.attachments`. Links are not promised to last: download at once. */
export type Attachment =
  | (Typed<"image" | "gif" | "video"> & Preview)
  | (Typed<"link"> & Preview & { title?: string })
  | (Typed<"audio"> & { url?: string })
  | (Typed<"sticker"> & { id?: string; url?: string })
  | LocationAttachment
  | FileAttachment
  | (Typed<"business_card"> & { phone?: string; qrCodeUrl?: string; url?: string; thumbnail?: string })
  | (Typed<"template"> & { zinstantId?: string; text?: string; linkUrl?: string; checksum?: string })
  | (Typed<"other"> & { name: string });
