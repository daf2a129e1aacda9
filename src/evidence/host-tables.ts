import type { Line } from '#src/evidence/line.ts';

/** How far below the heading of a table its rows, or the fields of one host, may stand. */
const NEAR = 60;
const heading = /\bvmhosts?\b|\besxi?\b(?=.{0,80}\bversion\b)|\bversion\b(?=.{0,80}\besxi?\b)/u;
const hostName = /^[\s|"]{0,10}(?:name|host(?:name)?)[\s"]{0,20}[:|].{0,60}\besx/u;
const row =
  /(?<![\d.])([3-9]\.\d{1,2}\.\d{1,2})[ \t|,;"(]{1,24}(?:(?:release)?build(?:number)?[ \t|":=#-]{0,12})?(\d{6,8})(?![\d.])/gu;
/** Other products have a version and a build of their own. */
const others = /vcenter|vcsa|viserver|vsphere replication|\btools\b|\bnsx|\bvsan\b|workstation/u;

/** Rows and fields that give a host's version and build without its product's name: PowerCLI, CSV, Markdown. */
export interface HostTables {
  /** Versions and builds of a row; none when the line is none. */
  rows(line: Line): readonly string[];
  /** Whether fields on this line are a host's. */
  holds(line: Line): boolean;
}

/** Follows the headings of one text. */
export function hostTables(): HostTables {
  let named = -NEAR;
  return {
    rows(line) {
      const { lower } = line;
      if (others.test(lower)) {
        named = -NEAR;
        return [];
      }
      if (heading.test(lower) || hostName.test(lower)) named = line.number;
      if (line.command !== null || lower.length > 300) return [];
      if (line.number - named > NEAR && !/\besxi?(?:[\d.-]| hosts?\b)/u.test(lower)) return [];
      return Array.from(lower.matchAll(row), ([, version, build]) => `${version} build-${build}`);
    },
    holds: (line) => line.number - named <= NEAR,
  };
}
