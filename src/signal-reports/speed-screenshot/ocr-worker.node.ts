import { createWorker, OEM, PSM, type Worker } from "tesseract.js";
import { languageDataFolder, ocrLanguage } from "./language-data.node.ts";
import type { OcrLine } from "./types.ts";

/** One OCR worker thread. */
export type OcrWorker = {
  /** A page's words anywhere on it, in lines. */
  readPage(png: Uint8Array): Promise<OcrLine[]>;
  /** One line of digits and decimal marks. */
  readFigure(png: Uint8Array): Promise<string>;
  end(): Promise<void>;
};

/** Starts a worker thread with the language data of npm. */
export async function startOcrWorker(onFailure: (error: unknown) => void): Promise<OcrWorker> {
  const worker = await createWorker(ocrLanguage, OEM.LSTM_ONLY, {
    langPath: languageDataFolder(),
    cacheMethod: "none",
    gzip: true,
    errorHandler: onFailure,
  });
  listenForCrash(worker, onFailure);
  // Tesseract talks to itself on stderr.
  await worker.setParameters({ debug_file: "/dev/null" });
  let ended = false;
  // A call to an ended worker would fail where nobody can catch it.
  const mustLive = () => {
    if (ended) throw new Error("The OCR worker has ended");
  };
  return {
    async readPage(png) {
      mustLive();
      await worker.setParameters({
        tessedit_pageseg_mode: PSM.SPARSE_TEXT,
        tessedit_char_whitelist: "",
      });
      const { data } = await worker.recognize(Buffer.from(png), {}, { text: false, blocks: true });
      return (data.blocks ?? [])
        .flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines))
        .map(({ words }) =>
          words.map(({ text, confidence, bbox, symbols }) => ({
            text,
            confidence,
            box: bbox,
            symbols: symbols.map((symbol) => ({ text: symbol.text, box: symbol.bbox })),
          })),
        );
    },
    async readFigure(png) {
      mustLive();
      await worker.setParameters({
        tessedit_pageseg_mode: PSM.SINGLE_LINE,
        tessedit_char_whitelist: "0123456789.,",
      });
      const { data } = await worker.recognize(Buffer.from(png), {}, { text: true });
      return data.text.replace(/\s/g, "");
    },
    async end() {
      ended = true;
      await worker.terminate();
    },
  };
}

/** A thread that dies unheard would take the process with it. */
function listenForCrash(worker: Worker, onFailure: (error: unknown) => void): void {
  const { worker: thread } = worker as Worker & { worker?: { on?: (name: string, run: unknown) => void } };
  thread?.on?.("error", onFailure);
}
