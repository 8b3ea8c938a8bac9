/** The sample workbooks that the page's own server offers. */
import type { Message } from "../messages";

export interface Sample {
  readonly file: string;
  readonly title: Message;
  readonly description: Message;
}

/** The list, or an empty one where the server has none. Other answers are defects of the server and thrown. */
export async function listSamples(): Promise<readonly Sample[]> {
  const response = await fetch("./samples/index.json");
  if (response.status === 404) return [];
  if (!response.ok) throw new Error(`samples/index.json: ${String(response.status)}`);
  const list: unknown = await response.json();
  return Array.isArray(list) ? list.flatMap(sampleFrom) : [];
}

export async function sampleBytes(file: string): Promise<Uint8Array> {
  const response = await fetch(`./samples/${encodeURIComponent(file)}`);
  if (!response.ok) throw new Error(`sample: ${String(response.status)}`);
  return new Uint8Array(await response.arrayBuffer());
}

function sampleFrom(entry: unknown): readonly Sample[] {
  const { file, title, description, english } = fieldsOf(entry);
  if (typeof file !== "string" || typeof title !== "string") return [];
  const translated = fieldsOf(english);
  return [{ file, title: message(title, translated.title), description: message(description, translated.description) }];
}

function message(zh: unknown, en: unknown): Message {
  const text = typeof zh === "string" ? zh : "";
  return { zh: text, en: typeof en === "string" ? en : text };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? value as Readonly<Record<string, unknown>> : {};
}
