/** Draws a person's or an account's picture, or the first letters of the name on a colour of its own. */
export function drawAvatar(node: HTMLElement, name: string, picture: string, id: string): void {
  node.replaceChildren();
  node.dataset.hue = String(Number(BigInt(/^\d+$/.test(id) ? id : "0") % 6n));
  if (/^(https?:|\/)/.test(picture)) {
    const image = document.createElement("img");
    image.src = picture;
    image.alt = "";
    node.append(image);
    return;
  }
  const words = name.trim().split(/\s+/).slice(-2);
  node.textContent = words.map((word) => [...word][0]?.toUpperCase() ?? "").join("");
}
