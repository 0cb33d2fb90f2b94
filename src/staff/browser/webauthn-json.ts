/** Bytes travel as base64url between the server and the browser (WebAuthn Level 3, 5.1.8 and 5.1.10). */
function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const padded = text.replaceAll("-", "+").replaceAll("_", "/");
  return Uint8Array.from(atob(padded), (sign) => sign.charCodeAt(0));
}

function textOf(bytes: ArrayBuffer): string {
  const binary = Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join("");
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

type Described = { id: string; type: "public-key"; transports?: AuthenticatorTransport[] };
type Options = Record<string, unknown>;

const described = (list: unknown): PublicKeyCredentialDescriptor[] =>
  ((list ?? []) as Described[]).map((one) => ({ ...one, id: bytesOf(one.id) }));

/** What `navigator.credentials.create` takes. */
export function toCreation(options: Options): PublicKeyCredentialCreationOptions {
  const { challenge, user, excludeCredentials, ...rest } = options as Options & { user: Options };
  return {
    ...rest,
    challenge: bytesOf(String(challenge)),
    user: { ...user, id: bytesOf(String(user.id)) },
    excludeCredentials: described(excludeCredentials),
  } as unknown as PublicKeyCredentialCreationOptions;
}

/** What `navigator.credentials.get` takes. */
export function toRequest(options: Options): PublicKeyCredentialRequestOptions {
  const { challenge, allowCredentials, ...rest } = options;
  return {
    ...rest,
    challenge: bytesOf(String(challenge)),
    allowCredentials: described(allowCredentials),
  } as unknown as PublicKeyCredentialRequestOptions;
}

/** What the server checks. */
export function toJson({ id, rawId, type, response }: PublicKeyCredential): Options {
  const shared = { id, rawId: textOf(rawId), type, clientExtensionResults: {} };
  const clientDataJSON = textOf(response.clientDataJSON);
  if ("attestationObject" in response) {
    const made = response as AuthenticatorAttestationResponse;
    return {
      ...shared,
      response: {
        clientDataJSON,
        attestationObject: textOf(made.attestationObject),
        transports: made.getTransports?.() ?? [],
      },
    };
  }
  const shown = response as AuthenticatorAssertionResponse;
  return {
    ...shared,
    response: {
      clientDataJSON,
      authenticatorData: textOf(shown.authenticatorData),
      signature: textOf(shown.signature),
      ...(shown.userHandle ? { userHandle: textOf(shown.userHandle) } : {}),
    },
  };
}
