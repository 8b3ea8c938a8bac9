/** One stretch of work in Excel: a request context whose syncs can be called off and whose errors are refusals. */
import { RefusalError, type HostOptions, type Refusal } from "../../workbook";
import { refusalOf } from "./office-errors";

/** What a host remembers from one piece of work to the next. */
export interface HostMemory {
  /** Real Excel may refuse a conditional format over several areas: seen once, it is not tried again. */
  areasRefused: boolean;
}

export interface Session {
  readonly memory: HostMemory;
  readonly context: Excel.RequestContext;
  readonly options: HostOptions;
  /** Sends the batch. `facts` go into the refusal where Excel refuses: the sheet at work. */
  sync(facts?: Refusal["facts"]): Promise<void>;
  /** Sends the batch and gives Office.js' own error where it fails. */
  tryWith(): Promise<void>;
}

/** @throws RefusalError for whatever Excel refuses; any other error is a defect */
export async function inExcel<T>(memory: HostMemory, options: HostOptions, work: (session: Session) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(async (context) => {
      const tryWith = async (): Promise<void> => {
        if (options.signal?.aborted) throw new RefusalError("cancelled");
        await context.sync();
      };
      const sync = async (facts?: Refusal["facts"]): Promise<void> => {
        try {
          await tryWith();
        } catch (error) {
          throw refusalOf(error, facts);
        }
      };
      return work({ context, memory, options, sync, tryWith });
    });
  } catch (error) {
    throw refusalOf(error);
  }
}

/** Whether this Excel has a requirement set such as "1.20". */
export function supports(version: string, set = "ExcelApi"): boolean {
  return Office.context.requirements.isSetSupported(set, version);
}
