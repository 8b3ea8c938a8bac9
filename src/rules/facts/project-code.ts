/**
 * Project codes. The 21-character form is that of the integrated budget system, the short one Hebei's older form.
 * The check rule was solved from published codes and held for all of them that have P in position 9 (spec "domain", 0.3).
 */
const INTEGRATED = /^\d{8}[0-9A-Z]{13}$/;
const OLDER_HEBEI = /^\d{3}-\d{4}-Y[A-Z]N-[0-9A-Z]{4}$/;
const CHECKED = /^13\d{6}P[0-9A-Z]{12}$/;

/** The 31 characters of the unified social credit code: no I O S V Z. */
const ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const MODULUS = 31;
const CHECK_SUM = 30;

/** Whether a code without spaces has one of the two known forms. */
export function isProjectCode(code: string): boolean {
  return INTEGRATED.test(code) || OLDER_HEBEI.test(code);
}

/** Whether the first six digits are a region (the 21-character form). */
export function regionOf(code: string): string | null {
  return INTEGRATED.test(code) ? code.slice(0, 6) : null;
}

/** The year in which the project entered the library (positions 7–8 of the 21-character form). */
export function codeYear(code: string): number | null {
  return INTEGRATED.test(code) ? 2000 + Number(code.slice(6, 8)) : null;
}

/** Whether the check character holds; null where the rule does not apply (other regions, other kinds, other characters). */
export function checkCharacterHolds(code: string): boolean | null {
  if (!CHECKED.test(code)) return null;
  let sum = 0;
  let weight = 1;
  for (const character of code.slice(0, 20)) {
    const value = ALPHABET.indexOf(character);
    if (value < 0) return null;
    sum = (sum + value * weight) % MODULUS;
    weight = (weight * 3) % MODULUS;
  }
  const last = ALPHABET.indexOf(code.slice(20));
  return last < 0 ? null : (sum + last) % MODULUS === CHECK_SUM;
}
