import type { Choice } from "./control.tsx";

type Props = {
  id: string;
  name: string;
  kind: "checkbox" | "radio";
  choices: readonly Choice[];
  chosen: readonly string[];
  required?: boolean | undefined;
  invalid?: boolean | undefined;
};

/** Radio buttons or check boxes, each a line that can be pressed as a whole. */
export function Choices({ id, name, kind, choices, chosen, required, invalid }: Props) {
  return (
    <div class="choices">
      {choices.map(({ value, label, hint, disabled }, at) => (
        <label class="choice" for={`${id}-${at}`}>
          <input
            id={`${id}-${at}`}
            type={kind}
            name={name}
            value={value}
            checked={chosen.includes(value)}
            required={kind === "radio" && required}
            disabled={disabled}
            aria-invalid={invalid ? "true" : undefined}
          />
          <span>
            {label}
            {hint && <span class="hint"> {hint}</span>}
          </span>
        </label>
      ))}
    </div>
  );
}
