/** What Excel answers when it refuses. Codes: Microsoft docs "Error handling with the application-specific JavaScript APIs". */
export class HostError extends Error {
  readonly code: string;
  readonly status: number;
  constructor(code: string, message: string, status = 400) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

export const refusals = {
  invalidArgument: (why = "The argument is invalid or missing or has an incorrect format."): HostError => new HostError("InvalidArgument", why),
  itemNotFound: (): HostError => new HostError("ItemNotFound", "The requested resource doesn't exist.", 404),
  itemExists: (): HostError => new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.", 409),
  accessDenied: (): HostError => new HostError("AccessDenied", "You cannot perform the requested operation.", 403),
  invalidOperation: (why = "This operation is not permitted for the current object."): HostError => new HostError("InvalidOperation", why),
  apiNotFound: (what: string): HostError => new HostError("ApiNotFound", `The API '${what}' could not be found in this host.`, 404),
  dimensions: (): HostError => new HostError("InvalidArgument", "The number of rows or columns in the input array doesn't match the size or dimensions of the range."),
  unbounded: (): HostError => new HostError("InvalidOperation", "Cell-level properties cannot be set on an unbounded range."),
};

/** The test host lacks something: a gap of ours, never an answer of Excel's. Breaks the test that ran into it. */
export class HostGap extends Error {
  constructor(what: string) {
    super(`The Excel test host does not do this: ${what}`);
    this.name = "HostGap";
  }
}
