import type { AnyRule } from "../engine/rule";
import { textBasisEqualsName } from "./text-basis-equals-name";
import { textBasisGeneric } from "./text-basis-generic";
import { textBracketsUnbalanced } from "./text-brackets-unbalanced";
import { textDescriptionEqualsName } from "./text-description-equals-name";
import { textDocnoBracket } from "./text-docno-bracket";
import { textDocnoIncomplete } from "./text-docno-incomplete";
import { textDocnoZeroPadded } from "./text-docno-zero-padded";
import { textHomophone } from "./text-homophone";
import { textMixedScript } from "./text-mixed-script";
import { textNameIsSentence } from "./text-name-is-sentence";
import { textNameLinebreak } from "./text-name-linebreak";
import { textNameTooLong } from "./text-name-too-long";
import { textNameTrailingPunct } from "./text-name-trailing-punct";
import { textPersonalData } from "./text-personal-data";
import { textPlaceholder } from "./text-placeholder";
import { textPunctuation } from "./text-punctuation";
import { textQuoteGarbage } from "./text-quote-garbage";
import { textRepeatedPhrase } from "./text-repeated-phrase";
import { textSecret } from "./text-secret";
import { textTypo } from "./text-typo";
import { textUnitInName } from "./text-unit-in-name";

/** 文字 */
export const wordingRules: readonly AnyRule[] = [
  textHomophone, textDescriptionEqualsName, textTypo, textRepeatedPhrase, textDocnoBracket, textDocnoIncomplete, textDocnoZeroPadded,
  textBracketsUnbalanced, textPlaceholder, textMixedScript, textNameTooLong, textNameTrailingPunct, textNameLinebreak, textUnitInName,
  textNameIsSentence, textBasisEqualsName, textBasisGeneric, textPunctuation, textQuoteGarbage, textSecret, textPersonalData,
];
