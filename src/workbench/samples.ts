/** The sample workbooks that the page's own server offers. */
export interface Sample {
  readonly file: string;
  readonly title: string;
  readonly description: string;
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
  if (typeof entry !== "object" || entry === null) return [];
  const { file, title, description } = entry as Readonly<Record<string, unknown>>;
  if (typeof file !== "string" || typeof title !== "string") return [];
  return [{ file, title, description: typeof description === "string" ? description : "" }];
}
