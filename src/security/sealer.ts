import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from "node:crypto";

/** Encrypts what must not be readable in the database or a backup of it. */
export type Sealer = {
  /** Eight hex digits that name the key, stored beside every sealed value. */
  keyId: string;
  /** @param purpose table and column; a value sealed for one purpose does not open for another. */
  seal(plain: string, purpose: string): string;
  open(sealed: string, purpose: string): string;
  /** A keyed digest for tokens that are only ever compared. */
  digest(value: string, purpose: string): string;
};

export class WrongKeyError extends Error {
  constructor() {
    super("This value was encrypted with another SECRET_KEY than the one in use");
    this.name = "WrongKeyError";
  }
}

const version = "v1";

/** AES-256-GCM under a key derived from SECRET_KEY (HKDF-SHA256); the nonce is random, 96 bits. */
export function createSealer(secretKey: string): Sealer {
  const key = Buffer.from(hkdfSync("sha256", secretKey, "cua-so", "at rest", 32));
  const digestKey = Buffer.from(hkdfSync("sha256", secretKey, "cua-so", "digest", 32)).toString("hex");
  const keyId = createHash("sha256").update(key).digest("hex").slice(0, 8);
  return {
    keyId,
    seal(plain, purpose) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv("aes-256-gcm", key, nonce);
      cipher.setAAD(Buffer.from(purpose));
      const body = Buffer.concat([cipher.update(plain, "utf8"), cipher.final()]);
      return `${version}.${keyId}.${Buffer.concat([nonce, body, cipher.getAuthTag()]).toString("base64")}`;
    },
    open(sealed, purpose) {
      const [tag, sealedKeyId, encoded] = sealed.split(".");
      if (tag !== version || encoded === undefined) throw new Error("This is not a sealed value");
      if (sealedKeyId !== keyId) throw new WrongKeyError();
      const bytes = Buffer.from(encoded, "base64");
      const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, 12));
      decipher.setAAD(Buffer.from(purpose));
      decipher.setAuthTag(bytes.subarray(-16));
      return decipher.update(bytes.subarray(12, -16), undefined, "utf8") + decipher.final("utf8");
    },
    digest(value, purpose) {
      return createHash("sha256").update(`${digestKey}\n${purpose}\n${value}`).digest("hex");
    },
  };
}
