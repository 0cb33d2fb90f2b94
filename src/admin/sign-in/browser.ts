import { passkeyForms } from "../../staff/browser/passkey-forms.ts";

passkeyForms();
