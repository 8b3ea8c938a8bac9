/** Width of text by counting: Chinese and full-width characters are one em, others about half. Exact enough for wrapping, and free of the page. */
export function emWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character.charCodeAt(0) < 0x2e80 ? (character >= "A" && character <= "Z" ? 0.68 : 0.55) : 1;
  return width;
}

/** Lines that a text takes in a column of `width` ems when it is wrapped. */
export function wrappedLines(text: string, width: number): number {
  // No character is wider than an em.
  if (text.length <= width && !text.includes("\n")) return 1;
  let lines = 0;
  for (const line of text.split("\n")) lines += Math.max(1, Math.ceil(emWidth(line) / Math.max(1, width)));
  return lines;
}
