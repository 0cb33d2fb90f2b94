import type { OcrLine, OcrWord } from "../../../src/signal-reports/speed-screenshot/types.ts";

type Written = [text: string, x: number, y: number, height?: number];

/** A page as OCR would hand it over: each text is a line of words, each letter as wide as half its height. */
export function pageOfWords(...texts: Written[]): OcrLine[] {
  return texts.map(([text, x, y, height = 30]) => {
    let left = x;
    return text.split(" ").map((word) => {
      const made = wordAt(word, left, y, height);
      left = made.box.x1 + height / 2;
      return made;
    });
  });
}

function wordAt(text: string, x: number, y: number, height: number): OcrWord {
  const width = height / 2;
  const symbols = [...text].map((letter, index) => ({
    text: letter,
    box: { x0: x + index * width, y0: y, x1: x + (index + 1) * width, y1: y + height },
  }));
  const box = { x0: x, y0: y, x1: x + text.length * width, y1: y + height };
  return { text, confidence: 92, box, symbols };
}
