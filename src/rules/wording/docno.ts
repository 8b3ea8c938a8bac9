/** Changing document numbers (文号) inside a text. */
import { documentNumbersIn, type DocumentNumber } from "../../text";

/** Replaces what `write` gives for each document number that `wrong` picks; the rest of the text stays. */
export function rewriteDocumentNumbers(text: string, wrong: (number: DocumentNumber, text: string) => boolean, write: (number: DocumentNumber) => string): string {
  let result = "";
  let done = 0;
  for (const number of documentNumbersIn(text)) {
    if (!wrong(number, text)) continue;
    result += text.slice(done, number.start) + write(number);
    done = number.end;
  }
  return result + text.slice(done);
}

/** Behind a number these make it something else than a document number: 第5次, 3月, 12—15. */
const NOT_A_NUMBER = /^\s*(?:[-—–~～至年月日号％%.．、]|[万亿]?元|[个人次户项批期条台套件])/;

/** A document number without 号 that is one indeed: an issuer stands in front, and nothing that counts follows. */
export function lacksHao(number: DocumentNumber, text: string): boolean {
  return !number.hasHao && number.issuer.length >= 2 && !NOT_A_NUMBER.test(text.slice(number.end));
}
