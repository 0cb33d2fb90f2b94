/** Zalo's reaction codes and a face for each. */
export const reactionFaces: Record<string, string> = {
  "/-heart": "❤️",
  "/-strong": "👍",
  ":>": "😄",
  ":o": "😮",
  ":-((": "😭",
  "--b": "😢",
  ":-h": "😠",
};
