/** A form as it comes back: what was typed, and what is wrong with it, by the fields' names. */
export type FormState = {
  values: Record<string, string | readonly string[]>;
  errors: Record<string, string>;
};

/** A posted body, as `c.req.parseBody({ all: true })` gives it, with what is wrong. Files do not come back. */
export function formState(
  posted: Record<string, string | File | (string | File)[]>,
  errors: Record<string, string> = {},
): FormState {
  const values: FormState["values"] = {};
  for (const [name, value] of Object.entries(posted)) {
    if (typeof value === "string") values[name] = value;
    else if (Array.isArray(value)) values[name] = value.filter((one) => typeof one === "string");
  }
  return { values, errors };
}
