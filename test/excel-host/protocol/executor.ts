/** Applies one request body to the workbook and gives the response body. As in Excel, a batch is no transaction: what ran before the failing action stays. */
import type { ExcelHost } from "../host";
import { HostError, HostGap, refusals } from "../model/host-error";
import { ApiObject, camelCase, memberName } from "./api-class";
import { ActionType, PathType, type ActionInfo, type ArgumentInfo, type ObjectPathInfo, type RequestBody, type ResponseBody } from "./messages";
import { answerQuery } from "./query";

/** Service objects that office.js makes for itself right after Office.onReady. */
const SERVICES: Readonly<Record<string, ApiObject>> = {
  "Microsoft.InternalService.AddinInternalService": ApiObject.of({ name: "AddinInternalService", properties: {}, reads: { NotifyActionHandlerReady: () => undefined } }, null),
};

export class Executor {
  private readonly references = new Map<string, ApiObject>();
  private sequence = 0;
  private readonly host: ExcelHost;
  private readonly root: () => ApiObject;
  constructor(host: ExcelHost, root: () => ApiObject) {
    this.host = host;
    this.root = root;
  }

  get liveReferences(): number {
    return this.references.size;
  }
  dropReference(id: string): void {
    this.references.delete(id);
  }
  reference(id: string): ApiObject | null {
    return this.references.get(id) ?? null;
  }
  keep(object: ApiObject): string {
    this.sequence++;
    const id = `ref-${this.sequence}`;
    this.references.set(id, object);
    return id;
  }

  execute(body: RequestBody): ResponseBody {
    const batch = new Batch(this.host, this, body, this.root);
    let index = 0;
    try {
      for (const action of body.Actions) {
        batch.run(action);
        index++;
      }
    } catch (error) {
      if (error instanceof HostGap) this.host.gaps.push(error);
      const answer = error instanceof HostError ? error : new HostError("GeneralException", `Test host: ${String(error instanceof Error ? error.stack : error)}`, 500);
      return {
        Results: batch.results, TraceIds: batch.traceIds,
        Error: { Code: answer.code, Message: answer.message, Location: batch.location, ActionIndex: index, HttpStatusCode: answer.status },
      };
    }
    return { Results: batch.results, TraceIds: batch.traceIds };
  }

  /** The object of a path that needs no parent. */
  topLevel(path: ObjectPathInfo, root: () => ApiObject): ApiObject | null {
    if (path.ObjectPathType === PathType.global) return root();
    if (path.ObjectPathType === PathType.nullObject) return null;
    if (path.ObjectPathType === PathType.referenceId) {
      const object = this.references.get(path.Name);
      if (!object) throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
      return object;
    }
    const service = SERVICES[path.Name];
    if (!service) throw new HostGap(`new ${path.Name}`);
    return service;
  }
}

class Batch {
  readonly results: { ActionId: number; Value: unknown }[] = [];
  readonly traceIds: number[] = [];
  location = "";
  private readonly made = new Map<number, ApiObject | null>();
  private readonly kept = new Map<number, string>();
  private readonly host: ExcelHost;
  private readonly executor: Executor;
  private readonly body: RequestBody;
  private readonly root: () => ApiObject;
  constructor(host: ExcelHost, executor: Executor, body: RequestBody, root: () => ApiObject) {
    this.host = host;
    this.executor = executor;
    this.body = body;
    this.root = root;
  }

  run(action: ActionInfo): void {
    if (action.ActionType === ActionType.trace) {
      this.traceIds.push(action.Id);
      this.answer(action, null);
      return;
    }
    const object = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        this.answer(action, object && this.instantiated(object, action.ObjectPathId));
        return;
      case ActionType.query:
        this.location = `${object?.class.name ?? "null"}.load`;
        this.answer(action, object && answerQuery(object, action.QueryInfo ?? {}, this.host));
        return;
      case ActionType.method:
        this.answer(action, this.method(action, object) ?? null);
        return;
      case ActionType.setProperty:
        this.setProperty(action, object);
        return;
      case ActionType.ensureUnchanged:
        return;
      default:
        throw new HostGap(`action type ${action.ActionType}`);
    }
  }

  private answer(action: ActionInfo, value: unknown): void {
    this.results.push({ ActionId: action.Id, Value: value });
  }

  private instantiated(object: ApiObject, pathId: number): Record<string, unknown> {
    const reference = this.kept.get(pathId);
    return {
      ...(object.class.id ? { Id: object.class.id(object.value, this.host) } : {}),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
  }

  private method(action: ActionInfo, object: ApiObject | null): unknown {
    if (action.Name === "_KeepReference") {
      if (object?.class.tracked && !this.kept.has(action.ObjectPathId)) this.kept.set(action.ObjectPathId, this.executor.keep(object));
      return null;
    }
    if (!object) throw new HostError("InvalidObjectPath", "A method cannot be called on a null object.");
    return this.call(object, action.Name, action.ArgumentInfo);
  }

  private call(object: ApiObject, name: string, info: ArgumentInfo | undefined): unknown {
    const { class: type, value } = object;
    this.location = `${type.name}.${camelCase(name)}`;
    if (!name.startsWith("_")) this.host.assertApi(type.name, camelCase(name));
    const write = type.writes?.[name];
    const method = write ?? type.reads?.[name];
    if (!method) throw new HostGap(`${type.name}.${camelCase(name)}`);
    if (write) this.host.recordWrite(this.location);
    return method(value, this.args(info), this.host);
  }

  private setProperty(action: ActionInfo, object: ApiObject | null): void {
    if (!object) throw new HostError("InvalidObjectPath", "A property cannot be set on a null object.");
    const { class: type, value } = object;
    this.location = `${type.name}.${camelCase(action.Name)}`;
    this.host.assertApi(type.name, camelCase(action.Name));
    const key = memberName(type.properties, action.Name);
    const property = key === undefined ? undefined : type.properties[key];
    if (!property?.set) throw new HostGap(`setting ${this.location}`);
    this.host.recordWrite(this.location);
    property.set(value, this.args(action.ArgumentInfo)[0], this.host);
  }

  private resolve(id: number): ApiObject | null {
    const known = this.made.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[String(id)];
    if (!path) throw new HostError("InvalidObjectPath", `The object path ${id} is not in the request.`);
    const object = path.ParentObjectPathId === undefined || path.ParentObjectPathId === 0 ? this.executor.topLevel(path, this.root) : this.below(path, path.ParentObjectPathId);
    this.made.set(id, object);
    return object;
  }

  private below(path: ObjectPathInfo, parentId: number): ApiObject | null {
    const parent = this.resolve(parentId);
    if (!parent) return null; // docs: methods on a null object give null objects
    const { class: type, value } = parent;
    this.location = `${type.name}.${path.Name ? camelCase(path.Name) : "getItem"}`;
    if (path.ObjectPathType === PathType.indexer) {
      if (!type.indexer) throw new HostGap(this.location);
      return type.indexer(value, this.args(path.ArgumentInfo), this.host);
    }
    if (path.ObjectPathType === PathType.property) {
      this.host.assertApi(type.name, camelCase(path.Name));
      const child = type.children?.[path.Name];
      if (!child) throw new HostGap(this.location);
      return child(value, this.host);
    }
    const object = this.call(parent, path.Name, path.ArgumentInfo);
    if (object !== null && !(object instanceof ApiObject)) throw refusals.invalidOperation(`${this.location} gives no object.`);
    return object;
  }

  private args(info: ArgumentInfo | undefined): readonly unknown[] {
    const list = info?.Arguments ?? [];
    const paths = info?.ReferencedObjectPathIds;
    return paths ? list.map((value, index) => this.withObjects(value, paths[index])) : list;
  }

  private withObjects(value: unknown, path: unknown): unknown {
    if (Array.isArray(path) && Array.isArray(value)) return value.map((one, index) => this.withObjects(one, path[index]));
    return typeof path === "number" && path !== 0 ? this.resolve(path) : value;
  }
}
