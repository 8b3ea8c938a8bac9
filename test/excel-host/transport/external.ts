/**
 * The desktop transport: the `window.external` object that Excel for Windows puts into the add-in's web view and that Microsoft's
 * excel-win32-16.01.js calls. Read in excel-win32-16.01.debug.js: OSF.initializeRichCommon, RichClientHostController.
 */
import type { ExcelHost } from "../host";
import { HostError } from "../model/host-error";

const DISPATCH = { richApiRequest: 93, richApiEvent: 33, appCommand: 39, appCommandDone: 94 } as const;
/** Numbers of office.js for refusals by the transport. */
const TRANSPORT_ERRORS: Readonly<Record<string, number>> = { RequestPayloadSizeLimitExceeded: 5103, ResponsePayloadSizeLimitExceeded: 5104 };
const UNSUPPORTED = 5000;
const INTERNAL_ERROR = 5001;

export interface ExternalOptions {
  /** Old-style settings of Office.context.document. */
  readonly settings?: Map<string, string>;
  readonly locale?: string;
  readonly onCommandDone?: (id: string, status: number) => void;
}

type Handler = (id: number, payload: unknown) => void;
type Callback = (response: unknown) => void;

/** What a COM safe array looks like to office.js. */
const safeArray = (items: readonly unknown[]): unknown => ({ toArray: () => items, dimensions: () => 1 });

export const hostInfo = (locale = "zh-CN"): string => `Excel$Win32$16.01$${locale}$$$disableLogging$16`;

/** Plain answers of the context object, by member. */
export function contextAnswers(host: ExcelHost, locale = "zh-CN"): Readonly<Record<string, unknown>> {
  return {
    GetAppType: 1, GetSolutionRef: "00000000-0000-4000-8000-000000000001", GetAppVersionMajor: 16, GetAppVersionMinor: 1, GetAppUILocale: locale,
    GetAppDataLocale: locale, GetDocUrl: `C:\\${host.workbook.name}`, GetAppCapabilities: 0, GetActivationMode: 1, GetControlIntegrationLevel: 1,
    GetSolutionToken: "", GetSupportedMatrix: JSON.stringify(host.profile.sets), GetHostFullVersion: host.profile.version, GetOfficeThemeInfo: "{}",
  };
}

/** Answers one Execute call; arrays in the answer stand for safe arrays. */
export function executeCall(host: ExcelHost, id: number, parameters: unknown, onCommandDone?: ExternalOptions["onCommandDone"]): readonly unknown[] {
  if (id === DISPATCH.appCommandDone) {
    const [command, status] = parameters as [string, number];
    onCommandDone?.(command, status);
    return [0];
  }
  if (id !== DISPATCH.richApiRequest) return [UNSUPPORTED, null];
  const [request] = parameters as [readonly unknown[]];
  try {
    return [0, [200, [], host.process(String(request[4]))]];
  } catch (error) {
    if (error instanceof HostError) return [TRANSPORT_ERRORS[error.code] ?? INTERNAL_ERROR, null];
    throw error;
  }
}

export interface External {
  /** Presses a ribbon button bound to a function name. */
  readonly invokeCommand: (name: string, id?: string) => void;
  /** For office.js alone. */
  readonly object: Readonly<Record<string, unknown>>;
}

export function createExternal(host: ExcelHost, options: ExternalOptions = {}): External {
  const handlers = new Map<number, Handler>();
  const settings = options.settings ?? new Map<string, string>();
  // Not a timer: a millisecond at each sync is half the time of the tests.
  const later = (work: () => void): void => { setImmediate(work); };
  const nested = (value: unknown): unknown => (Array.isArray(value) ? safeArray(value.map(nested)) : value);
  const context = {
    ...Object.fromEntries(Object.entries(contextAnswers(host, options.locale)).map(([name, value]) => [name, () => value])),
    GetSettings: () => ({
      Read(keys: string[], values: string[]) {
        for (const [key, value] of settings) {
          keys.push(key);
          values.push(value);
        }
      },
      Write(keys: readonly string[], values: readonly string[]) {
        settings.clear();
        keys.forEach((key, index) => settings.set(key, values[index] ?? ""));
      },
    }),
  };
  host.events.deliver = (entries) => {
    handlers.get(DISPATCH.richApiEvent)?.(DISPATCH.richApiEvent, nested(entries.map((entry, index) => [entry.category, entry.type, entry.targetId, entry.message, index, false])));
  };
  return {
    invokeCommand(name, id = "command-1") {
      handlers.get(DISPATCH.appCommand)?.(DISPATCH.appCommand, safeArray([id, name, JSON.stringify({ source: { id: name } })]));
    },
    object: {
      GetContext: () => context,
      GetLoggingAllowed: () => false, // office.js then sends no telemetry
      Execute(id: number, parameters: unknown, callback: Callback) {
        later(() => { callback(nested(executeCall(host, id, parameters, options.onCommandDone))); });
      },
      RegisterEvent(id: number, _target: string, handler: Handler, callback: Callback) {
        handlers.set(id, handler);
        later(() => { callback(0); });
      },
      UnregisterEvent(id: number, _target: string, callback: Callback) {
        handlers.delete(id);
        later(() => { callback(0); });
      },
    },
  };
}
