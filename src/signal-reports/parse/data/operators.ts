/** The closed list of carriers a report names. */
export type Operator = "viettel" | "vinaphone" | "mobifone" | "vietnamobile" | "other";

/** What people call the carriers, folded, longer names before those they contain. Fixed lines go by their owner. */
export const operatorNames: [Operator, RegExp][] = [
  [
    "vietnamobile",
    /\b(vietnamobile|viet ?nam ?mo ?(bile|bai|bai lo|bi|bil)|vn ?mobile|vietnamobi|vietnammobi|vnmb|vnm|viet nam mo ba[iy])\b/g,
  ],
  [
    "viettel",
    /\b(viettel|viet tel|vit tel|viet teo|vit teo|viet ten|vit ten|viet theo|viec teo|viec ten|viet theu|bviettel|vtel|vtl|vettel|vt)\b/g,
  ],
  [
    "vinaphone",
    /\b(vina ?(phone|phon|fon|fone)?|vi na( phon| fon| phone)?|vn ?pt|vi en pi ti|vi en pi|ve no pe (?:te|kia)|ve en pe (?:te|kia)|vnp)\b/g,
  ],
  [
    "mobifone",
    /\b(mobi ?(phone|phon|fon|fone)?|mo bi( phon| fon| phone)?|mobile ?f[o]ne|mobile ?phone|mbf|mobiphon)\b/g,
  ],
  [
    "other",
    /\b(i ?tel|ai ?teo|itelecom|wintel|win tel|reddi|local|gmobile|gtel|fpt|ep pe (?:te|kia)|ef pi ti|f p t|sctv|cmc telecom|vnsky|saymee|fpt telecom)\b/g,
  ],
];

/** First digits of mobile numbers, used only where a resident says “đầu 098”. */
export const operatorPrefixes: [Operator, RegExp][] = [
  ["viettel", /^(086|09[678]|03[2-9])/],
  ["vinaphone", /^(088|091|094|08[1-5])/],
  ["mobifone", /^(089|090|093|070|07[6-9])/],
  ["vietnamobile", /^(092|05[268])/],
  ["other", /^(055|087|099|059)/],
];

/** Things that carry a carrier's name and are not its network. */
export const carrierProducts =
  /\b(my ?viettel|viettel ?(money|post|pay|store|plus)|vnpt ?(money|smartca|ca|pay|his|edu)|mobi(fone)? ?(money|next)|my ?(vnpt|mobifone|mobi)|tv ?360|mytv|fpt ?(shop|play)|chu ky so (cua )?(viettel|vnpt|mobi\w*|fpt))\b/g;
