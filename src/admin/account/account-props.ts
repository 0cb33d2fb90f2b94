import type { OwnAccount } from "../../staff/own-account.ts";
import type { FormState } from "../frame/components/index.ts";

export type AccountProps = {
  account: OwnAccount;
  base: string;
  sessionId: string;
  first: boolean;
  /** The password in use is asked for before another is set. */
  needsCurrent: boolean;
  /** What was just done. */
  done?: string | undefined;
  /** The form that came back, by its name. */
  forms: { [form in "self" | "password" | "second" | "passkey"]?: FormState };
};
