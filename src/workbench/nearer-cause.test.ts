import { describe, expect, it } from 'vitest';
import { readText } from '#src/evidence/reader.ts';
import { combineReports } from '#src/workbench/combine-reports.ts';
import { nearerCause } from '#src/workbench/nearer-cause.ts';

const headline =
  'Cannot create a quiesced snapshot because the create snapshot operation exceeded the time limit for holding off I/O in the frozen virtual machine.';
const vss = (number: number, code: string) =>
  `The error message was: 'VssSyncStart' operation failed: IDispatch error #${number} (${code})`;

const nearerIn = (...texts: string[]) => {
  const { groups, remarks } = combineReports(texts.map((text, at) => readText(text, `text-${at}`)));
  return groups.map((group) => nearerCause(group, remarks)).filter((one) => one !== null);
};

describe('of the headline and a VSS error, nearer to the cause is', () => {
  it.each([
    ['0x80042313', 8467],
    ['0x80042314', 8468],
  ])('the headline when %s says that writes could not be held in time', (code, number) => {
    expect(nearerIn(`${headline}\n${vss(number, code)}`)).toEqual([
      { value: 'io-hold', code, because: ['E27', 'E40'] },
    ]);
  });

  it.each([
    ['0x80042301', 8449],
    ['0x80042306', 8454],
    ['0x800423F4', 8692],
  ])('the VSS error when it is %s', (code, number) => {
    const expected = [{ value: 'vss-error', code: null, because: ['E40'] }];
    expect(nearerIn(`${headline}\n${vss(number, code)}`)).toEqual(expected);
    expect(nearerIn(headline, vss(number, code))).toEqual(expected);
  });

  it('the VSS error when there are several codes and not all are time-outs', () => {
    const [one] = nearerIn(`${headline}\n${vss(8468, '0x80042314')}\n${vss(8692, '0x800423F4')}`);
    expect(one?.value).toBe('vss-error');
  });
});

it('nothing is said of one answer alone, of a message without a cause, of another fact', () => {
  expect(nearerIn(headline)).toEqual([]);
  expect(nearerIn(vss(8468, '0x80042314'))).toEqual([]);
  expect(nearerIn(headline, 'vpxapi.VpxaService.createSnapshot: vim.fault.ApplicationQuiesceFault')).toEqual(
    [],
  );
  const disk = (number: number, mode: string) =>
    `Using backup proxy proxy0${number} for disk Hard disk ${number} [${mode}]`;
  expect(nearerIn(`${disk(1, 'hotadd')}\n${disk(2, 'nbd')}`)).toEqual([]);
});
