const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** Every word one slip away: two letters swapped, one left out, one put in, one other. Expects folded text. */
export function* oneEditAway(word: string): Generator<string> {
  for (let at = 0; at < word.length; at++) {
    const before = word.slice(0, at);
    const after = word.slice(at + 1);
    yield before + after;
    if (at + 1 < word.length && word[at] !== word[at + 1])
      yield before + word[at + 1] + word[at] + word.slice(at + 2);
    for (const letter of LETTERS) {
      if (letter !== word[at]) yield before + letter + after;
      yield before + letter + word.slice(at);
    }
  }
  for (const letter of LETTERS) yield word + letter;
}
