/** The workbooks of published targets with known answers, kept beside the project. CI fails where they are absent. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const SHARED = path.resolve(import.meta.dirname, "../../shared");

export const corpusNames = ["2020-social-affairs.sheets", "2022-civil-affairs.stack", "2023-development-zone.stack", "2026-party-affairs.ledger"] as const;

export const hasCorpus = existsSync(path.join(SHARED, "corpus"));
if (!hasCorpus && process.env.CI === "true") throw new Error("The corpus folder ../shared/corpus is missing; CI needs it.");

/** A file of the shared test data, by its path below that folder. */
export function sharedFile(...parts: string[]): string {
  return path.join(SHARED, ...parts);
}

export function sharedBytes(...parts: string[]): Uint8Array {
  return new Uint8Array(readFileSync(sharedFile(...parts)));
}

export function sharedJson(...parts: string[]): unknown {
  return JSON.parse(readFileSync(sharedFile(...parts), "utf8"));
}
