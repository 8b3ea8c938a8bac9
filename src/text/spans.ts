/** A piece of a running text. Positions count UTF-16 units, as slice takes them. */
export interface Span {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export function spanOf(match: RegExpExecArray): Span {
  return { text: match[0], start: match.index, end: match.index + match[0].length };
}
