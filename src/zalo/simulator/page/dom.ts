type Attributes = Record<string, string | boolean | ((event: Event) => void)>;

/** Makes an element; text always goes in as text, so that no name or message can become markup. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") node.addEventListener(name, value);
    else if (typeof value === "boolean") node.toggleAttribute(name, value);
    else node.setAttribute(name, value);
  }
  node.append(...children);
  return node;
}

/** The element with this id; the page's own HTML has it, so that a missing one is a mistake. */
export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  const node = document.getElementById(id);
  if (!node) throw new Error(`#${id} is missing`);
  return node as T;
}

/** Runs `run` at a click on the element with this id. */
export function onClick(id: string, run: () => void): void {
  byId(id).addEventListener("click", run);
}
