/** How one class of the Excel JavaScript API is implemented: a table of its members, by the protocol's PascalCase names. */
import type { ExcelHost } from "../host";

export interface Property<T> {
  readonly get: (object: T, host: ExcelHost) => unknown;
  readonly set?: (object: T, value: unknown, host: ExcelHost) => void;
}

export type Call<T> = (object: T, args: readonly unknown[], host: ExcelHost) => unknown;

export interface ApiClass<T> {
  readonly name: string;
  readonly properties: Readonly<Record<string, Property<T>>>;
  readonly children?: Readonly<Record<string, (object: T, host: ExcelHost) => ApiObject | null>>;
  /** Methods that leave the workbook as it is; a method that gives an object gives an ApiObject or null. */
  readonly reads?: Readonly<Record<string, Call<T>>>;
  /** Methods that change the workbook, the selection or the view: each run is recorded as a write. */
  readonly writes?: Readonly<Record<string, Call<T>>>;
  readonly indexer?: (object: T, args: readonly unknown[], host: ExcelHost) => ApiObject | null;
  readonly items?: (object: T, host: ExcelHost) => readonly ApiObject[];
  readonly id?: (object: T, host: ExcelHost) => unknown;
  /** Kept by reference across syncs (ranges). */
  readonly tracked?: boolean;
}

/** An object of the API: a class and what it stands for. */
export class ApiObject {
  readonly class: ApiClass<unknown>;
  readonly value: unknown;
  private constructor(apiClass: ApiClass<unknown>, value: unknown) {
    this.class = apiClass;
    this.value = value;
  }
  static of<T>(apiClass: ApiClass<T>, value: T): ApiObject {
    return new ApiObject(apiClass as ApiClass<unknown>, value);
  }
  /** What the object stands for, where it is of that class. */
  as<T>(apiClass: ApiClass<T>): T | null {
    return this.class === (apiClass as ApiClass<unknown>) ? (this.value as T) : null;
  }
}

const keysByTable = new WeakMap<object, ReadonlyMap<string, string>>();

/** The table's own spelling of a name: load options arrive in camelCase. */
export function memberName(table: Readonly<Record<string, unknown>> | undefined, name: string): string | undefined {
  if (!table) return undefined;
  let keys = keysByTable.get(table);
  if (!keys) keysByTable.set(table, (keys = new Map(Object.keys(table).map((key) => [key.toLowerCase(), key]))));
  return keys.get(name.toLowerCase());
}

export const camelCase = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
