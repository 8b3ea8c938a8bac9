import { z } from "zod";

/** For rules without parameters; anything given is refused. */
export const NO_OPTIONS = z.strictObject({});
