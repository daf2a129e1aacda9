import type { Article } from '#src/content/sources.ts';

/** The article on quiesced snapshots that fail. */
export const article = {
  publisher: 'Broadcom (VMware)',
  product: 'VMware vSphere ESXi',
  title:
    'Cannot create a quiesced snapshot because the snapshot operation exceeded the time limit for holding off I/O in the frozen virtual machine',
  address: 'https://knowledge.broadcom.com/external/article/301541',
  legacyId: '1018194',
} as const satisfies Article;

/** The ids of every statement of the article. */
// prettier-ignore
export const statements = [
  'Q01', 'Q02', 'Q03', 'Q04', 'Q05', 'Q06', 'Q07', 'Q08', 'Q09', 'Q10', 'Q11', 'Q12',
  'Q13', 'Q14', 'Q15', 'Q16', 'Q17', 'Q18', 'Q19', 'Q20', 'Q21', 'Q22', 'Q23', 'Q24',
  'Q25', 'Q26', 'Q27', 'Q28', 'Q29', 'Q30', 'Q31', 'Q32', 'Q33',
] as const;
