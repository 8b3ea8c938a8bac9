/** Defects: faults of the program. Their report holds names and places in our code, never a message, since messages may quote user data. */

/** A defect that happened elsewhere (in the worker) and came here by name and trace. */
export class DefectError extends Error {
  readonly trace: string;
  constructor(name: string, trace: string) {
    super(name);
    this.name = name;
    this.trace = trace;
  }
}

export interface DefectReport {
  readonly text: string;
}

/** The copyable report of a caught error. `during` is the user's task; `program` names browser and version. */
export function defectReport(error: unknown, during: string, program: string): DefectReport {
  const { name, trace } = describeError(error);
  return { text: [`绩效目标助手 / Performance Target Assistant`, `during: ${during}`, `error: ${name}`, `program: ${program}`, trace].join("\n") };
}

/** The error's class and the places of our code it passed, without its message. */
export function describeError(error: unknown): { readonly name: string; readonly trace: string } {
  if (error instanceof DefectError) return { name: error.name, trace: error.trace };
  if (!(error instanceof Error)) return { name: typeof error, trace: "" };
  return { name: error.name, trace: traceOf(error) };
}

/** A stack frame of Chromium or Safari: "    at name (address:12:34)" or "name@address:12:34". */
const FRAME = /^\s*(?:at\s|[\w$.<>/]*@).*:\d+:\d+\)?$/;

/** Only the stack frames. The message comes before them and may quote the user's data, on several lines, some of which may look like frames. */
function traceOf({ message, stack = "" }: Error): string {
  const at = message === "" ? -1 : stack.indexOf(message);
  const frames = at < 0 ? stack : stack.slice(at + message.length);
  const lines = frames.split("\n").filter((line) => FRAME.test(line));
  return lines.slice(0, 12).map((line) => line.trim().replace(/https?:\/\/[^/\s]+/g, "")).join("\n");
}
