import { messageModel } from "./data/message-model.ts";
import { messageFeatures } from "./message-features.ts";

/** Log-odds that a message asks what articles answer, tells of a danger, or of a fraud under way. */
export type MessageOdds = { answerable: number; danger: number; scam: number };

const weights = readWeights(messageModel.weights);

/** What the words of a message alone say of its kind, beside whatever it is nearest to. */
export function messageOdds(message: string): MessageOdds {
  const { answerable, danger, scam } = messageModel.bias;
  const odds = { answerable, danger, scam };
  for (const feature of messageFeatures(message)) {
    const [toAnswer = 0, toDanger = 0, toScam = 0] = weights.get(feature) ?? [];
    odds.answerable += toAnswer;
    odds.danger += toDanger;
    odds.scam += toScam;
  }
  return odds;
}

/** Lines of “feature:answerable,danger,scam …”, weights in tenths, what is nought left out. */
function readWeights(table: string): Map<string, number[]> {
  return new Map(
    table.split(/\s+/).flatMap((entry) => {
      const at = entry.lastIndexOf(":");
      return at < 1
        ? []
        : [
            [
              entry.slice(0, at),
              entry
                .slice(at + 1)
                .split(",")
                .map((one) => Number(one) / 10),
            ],
          ];
    }),
  );
}
