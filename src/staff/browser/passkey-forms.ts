import { toCreation, toJson, toRequest } from "./webauthn-json.ts";

const words = {
  missing: "Trình duyệt này chưa dùng được khóa của máy. Hãy dùng cách khác.",
  failed: "Chưa được. Thử lại, hoặc dùng cách khác.",
  waiting: "Làm theo hướng dẫn của máy…",
};

/**
 * Forms marked `data-passkey` ask the device first, then go on as ordinary forms: to sign in (`sign-in`), or to add
 * this device (`register`). `data-passkey-at` is where the two questions of the ceremony are asked.
 */
export function passkeyForms(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-passkey]"))
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void ceremony(form);
    });
}

async function ceremony(form: HTMLFormElement): Promise<void> {
  const status = form.querySelector("[data-passkey-status]");
  const say = (text: string) => {
    if (status) status.textContent = text;
  };
  if (!("PublicKeyCredential" in window)) return say(words.missing);
  say(words.waiting);
  try {
    const at = form.dataset.passkeyAt ?? "/admin/sign-in/passkey";
    const name = new FormData(form).get("name");
    const options = await ask(`${at}/options`, {});
    const credential =
      form.dataset.passkey === "register"
        ? await navigator.credentials.create({ publicKey: toCreation(options) })
        : await navigator.credentials.get({ publicKey: toRequest(options) });
    const response = toJson(credential as PublicKeyCredential);
    await ask(at, form.dataset.passkey === "register" ? { response, name } : response);
    form.submit();
  } catch {
    say(words.failed);
  }
}

async function ask(url: string, body: unknown): Promise<Record<string, unknown>> {
  const answer = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(String(answer.status));
  return (await answer.json()) as Record<string, unknown>;
}
