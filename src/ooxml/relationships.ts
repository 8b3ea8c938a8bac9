/** Relationships between the parts of a package (ECMA-376 part 2, 6.5). */
import type { OoxmlPackage } from "./package";
import { scanXml } from "./xml-scan";

export interface Relationship {
  readonly id: string;
  /** The last word of the type: "worksheet", "comments" … the same in the transitional and the strict form. */
  readonly kind: string;
  readonly type: string;
  /** The part's name in the package, or the address as written where it is external. */
  readonly target: string;
  readonly external: boolean;
}

/** "xl/workbook.xml" → "xl/_rels/workbook.xml.rels"; "" is the package itself. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The relationships of a part; none where it has no relationships part. */
export function readRelationships(pkg: OoxmlPackage, part: string): readonly Relationship[] {
  const name = relationshipsPart(part);
  if (!pkg.has(name)) return [];
  const found: Relationship[] = [];
  scanXml(pkg.text(name), name, {
    open({ key, attributes }) {
      if (key !== "rel:Relationship") return;
      const { Id = "", Type = "", Target = "" } = attributes;
      const external = attributes.TargetMode === "External";
      found.push({ id: Id, type: Type, kind: Type.slice(Type.lastIndexOf("/") + 1), external, target: external ? Target : resolveTarget(pkg, part, Target) });
    },
  });
  return found;
}

/** A target as written → the part it means, from the folder of `part`; percent-encoded names are found as either spelling. */
function resolveTarget(pkg: OoxmlPackage, part: string, written: string): string {
  const target = (written.split("#")[0] ?? "").replaceAll("\\", "/");
  const steps = target.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  const name = steps.join("/");
  return pkg.has(name) ? name : decoded(name);
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
