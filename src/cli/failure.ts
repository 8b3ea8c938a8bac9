/** Anything that stopped a command, as words and an exit status. */
import { refusalSentence } from "../messages";
import { RefusalError } from "../workbook";
import { EXIT, type ExitStatus } from "./exit-status";

export interface Failure {
  readonly status: ExitStatus;
  readonly text: string;
  readonly refusal: { readonly code: string; readonly message: string };
}

/** Refusals speak their sentence; a defect shows where in our code it arose, never the data it met. */
export function failureOf(error: unknown): Failure {
  if (error instanceof RefusalError) {
    const message = refusalSentence(error.refusal, "zh");
    return { status: EXIT.refused, text: message, refusal: { code: error.refusal.code, message } };
  }
  const message = "程序出错，没有得出结果，请把下面几行连同版本号告诉维护者（其中没有您的数据）。";
  return { status: EXIT.defect, text: [message, ...frames(error)].join("\n"), refusal: { code: "defect", message } };
}

function frames(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [typeof error];
  const places = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line)).map((line) => line.replace(/\(?(?:file:\/\/)?\/.*\/([^/]+:\d+:\d+)\)?/, "($1)"));
  return [error.name, ...places.slice(0, 8)];
}
