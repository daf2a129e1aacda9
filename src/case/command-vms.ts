import { Book } from '#src/evidence/book.ts';
import { makeLine } from '#src/evidence/line.ts';
import { vmTable } from '#src/evidence/parsers/vms.ts';

/** A VM that a listing names; `vmid` is null when the listing gives paths only. */
export interface ListedVm {
  readonly vmid: number | null;
  readonly name: string;
  readonly path: string;
}

const MOST_LINES = 4000;
const isPath = /^\/vmfs\/volumes\/.{3,500}\.vmx$/u;

/** The VMs in the output of `vim-cmd vmsvc/getallvms` or `vmware-cmd -l`, in its order; what is neither is passed over. */
export function listedVms(text: string): ListedVm[] {
  const lines = text.split(/\r?\n/u).slice(0, MOST_LINES);
  const book = new Book('getallvms');
  const table = vmTable(book);
  lines.forEach((line, at) => table.read(makeLine(line.slice(0, 2000), at + 1)));
  const numbered = book.vms.map(({ vmid, name, datastore, file }) => ({
    vmid,
    name,
    path: `/vmfs/volumes/${datastore}/${file}`,
  }));
  const paths = lines
    .map((line) => line.trim())
    .filter((line) => isPath.test(line))
    .map((path) => ({ vmid: null, name: path.slice(path.lastIndexOf('/') + 1, -'.vmx'.length), path }));
  return [...numbered, ...paths];
}
